import { bytesOf, missingBlobs } from '../../rules/layers.ts';
import { parseReference, refuse, shortName, type Reason } from './command.ts';
import { no, storedBlobs, type Machine, type Step } from './machine.ts';
import { findImage } from './registry.ts';
import type { RunData } from './schema.ts';

/** Fetches what is missing: the manifest for this CPU, then the layers that no stored image has (OCI distribution-spec). */
export function pull(data: RunData, machine: Machine, written: string): Step {
  const reference = parseReference(written);
  if (!reference) return no(machine, refuse('reference', { reference: written }));
  const found = findImage(data, reference, machine.cpu);
  if ('params' in found)
    return no(machine, found, found.id === 'platform' ? shortName(reference) : undefined);
  const missing = missingBlobs(found.blobs, storedBlobs(machine));
  const name = shortName(reference);
  return {
    machine: {
      ...machine,
      images: machine.images.some(({ id }) => id === found.id) ? machine.images : [...machine.images, found],
      names: { ...machine.names, [name]: found.id },
    },
    outcome: {
      id: 'pulled',
      pulled: {
        reference: name,
        layers: missing.length,
        bytes: bytesOf(missing),
        present: found.blobs.length - missing.length,
      },
    },
  };
}

/** Takes a name away, and the image with it when no other name and no container needs it. */
export function removeImage(machine: Machine, written: string): Step {
  const found = toStored(machine, written);
  if ('params' in found) return no(machine, found);
  const { name, id } = found;
  const names = Object.fromEntries(Object.entries(machine.names).filter(([one]) => one !== name));
  if (Object.values(names).includes(id))
    return { machine: { ...machine, names }, outcome: { id: 'untagged', reference: name, bytes: 0 } };
  const user = machine.containers.find(({ image }) => image === id);
  if (user) return no(machine, refuse('used', { reference: name, name: user.name }), user.name);
  const after = { ...machine, names, images: machine.images.filter((image) => image.id !== id) };
  const freed = bytesOf(storedBlobs(machine)) - bytesOf(storedBlobs(after));
  return { machine: after, outcome: { id: 'image-removed', reference: name, bytes: freed } };
}

/** Points a name at an image; containers keep the image that they were made from. */
export function tag(machine: Machine, from: string, to: string): Step {
  const found = toStored(machine, from);
  if ('params' in found) return no(machine, found);
  const target = parseReference(to);
  if (!target) return no(machine, refuse('reference', { reference: to }));
  const name = shortName(target);
  const old = machine.names[name];
  return {
    machine: { ...machine, names: { ...machine.names, [name]: found.id } },
    outcome: {
      id: 'tagged',
      from: found.name,
      to: name,
      left: machine.containers.filter(({ image }) => image === old && image !== found.id),
    },
  };
}

function toStored(machine: Machine, written: string): { name: string; id: string } | Reason {
  const reference = parseReference(written);
  if (!reference) return refuse('reference', { reference: written });
  const name = shortName(reference);
  const id = Object.hasOwn(machine.names, name) ? machine.names[name] : undefined;
  return id === undefined ? refuse('image', { reference: name }) : { name, id };
}
