export { foldersIn, gather, idsIn, readText } from './files.ts';
export { InputError } from './input-error.ts';
export { fitYaml, parseYaml, readYaml } from './read-yaml.ts';
