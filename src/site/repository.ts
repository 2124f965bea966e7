import packageFile from '../../package.json' with { type: 'json' };

/** What names the repository: GitHub's own variables in its workflows (a fork's too), else package.json. */
interface RepositoryNames {
  GITHUB_SERVER_URL?: string | undefined;
  GITHUB_REPOSITORY?: string | undefined;
}

/** The web page of the repository, without a slash at its end; undefined when nothing names one. */
export function toRepositoryUrl(
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: RepositoryNames,
  declared: string | undefined,
): string | undefined {
  const url = name ? `${server ?? 'https://github.com'}/${name}` : declared;
  return url?.replace(/^git\+/, '').replace(/(?:\.git)?\/?$/, '');
}

const repositoryUrl = toRepositoryUrl(process.env, packageFile.repository.url);

/** The address that shows `file` (a path in the repository), at a line; undefined when no repository is known. */
export function toFileUrl(file: string, line?: number): string | undefined {
  const place = line === undefined ? '' : `?plain=1#L${line}`;
  return repositoryUrl && `${repositoryUrl}/blob/main/${file}${place}`;
}

/** The address that opens `file` (a path in the repository) for editing; undefined when no repository is known. */
export function toEditUrl(file: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/edit/main/${file}`;
}
