export { foldersIn, gather, idsIn, readText } from './files.ts';
export { flowSign } from './flow-sign.ts';
export { InputError } from './input-error.ts';
export { fitYaml, parseYaml, readYaml } from './read-yaml.ts';
export { watchedLoader } from './watched-loader.ts';
