import { getCollection } from 'astro:content';

/** The paths of a route that every language has once. */
export async function languagePaths() {
  const interfaces = await getCollection('interface');
  return interfaces.map(({ id }) => ({ params: { lang: id } }));
}
