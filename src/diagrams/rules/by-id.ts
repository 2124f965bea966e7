/** The one with an id. States allow known ids only; anything else is a fault of the caller. */
export function findById<Thing extends { readonly id: string }>(all: readonly Thing[], id: string): Thing {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no "${id}". Use one of: ${all.map((one) => one.id).join(', ')}.`);
  return found;
}

/** The first of each id, in their order. */
export function firstOfEach<Thing extends { readonly id: string }>(all: readonly Thing[]): Thing[] {
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}
