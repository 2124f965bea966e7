import { bytesOf, missingBlobs } from '../../rules/layers.ts';
import { parseReference, refuse, shortName, type Reason } from './command.ts';
import { storedBlobs, type Machine, type Step } from './machine.ts';
import { findImage } from './registry.ts';
import type { RunData } from './schema.ts';

/** Fetches what is missing: the manifest for this CPU, then the layers that no stored image has (OCI distribution-spec). */
export function pull(data: RunData, machine: Machine, written: string): Step | Reason {
  const reference = parseReference(written);
  if (!reference) return refuse('reference', { reference: written });
  const found = findImage(data, reference, machine.cpu);
  if ('params' in found) return found;
  const missing = missingBlobs(found.blobs, storedBlobs(machine));
  return {
    machine: {
      ...machine,
      images: machine.images.some(({ id }) => id === found.id) ? machine.images : [...machine.images, found],
      names: { ...machine.names, [found.reference]: found.id },
    },
    outcome: {
      id: 'pulled',
      pulled: {
        reference: found.reference,
        layers: missing.length,
        bytes: bytesOf(missing),
        present: found.blobs.length - missing.length,
      },
    },
  };
}

/** Takes a name away, and the image with it when no other name and no container needs it. */
export function removeImage(machine: Machine, written: string): Step | Reason {
  const found = toStored(machine, written);
  if ('params' in found) return found;
  const { reference, id } = found;
  const { [reference]: _, ...names } = machine.names;
  if (Object.values(names).includes(id))
    return { machine: { ...machine, names }, outcome: { id: 'untagged', reference, bytes: 0 } };
  const user = machine.containers.find(({ image }) => image === id)?.name;
  if (user !== undefined) return refuse('used', { reference, name: user }, user);
  const after = { ...machine, names, images: machine.images.filter((image) => image.id !== id) };
  const bytes = bytesOf(storedBlobs(machine)) - bytesOf(storedBlobs(after));
  return { machine: after, outcome: { id: 'image-removed', reference, bytes } };
}

/** Points a name at an image; containers keep the image that they were made from. */
export function tag(machine: Machine, from: string, to: string): Step | Reason {
  const found = toStored(machine, from);
  if ('params' in found) return found;
  const target = parseReference(to);
  if (!target) return refuse('reference', { reference: to });
  const name = shortName(target);
  const old = machine.names[name];
  return {
    machine: { ...machine, names: { ...machine.names, [name]: found.id } },
    outcome: {
      id: 'tagged',
      from: found.reference,
      to: name,
      left: machine.containers.filter(({ image }) => image === old && image !== found.id),
    },
  };
}

function toStored({ names }: Machine, written: string): { reference: string; id: string } | Reason {
  const parsed = parseReference(written);
  const reference = parsed ? shortName(parsed) : written;
  const id = names[reference];
  return parsed && id !== undefined
    ? { reference, id }
    : refuse(parsed ? 'image' : 'reference', { reference });
}
