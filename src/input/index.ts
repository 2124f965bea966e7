export { foldersIn, gather, idsIn, readText } from './files.ts';
export { InputError } from './input-error.ts';
export { readYaml } from './read-yaml.ts';
