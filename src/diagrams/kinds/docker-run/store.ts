import { firstOfEach } from '../../rules/by-id.ts';
import { bytesOf, missingBlobs } from '../../rules/layers.ts';
import { parseReference, refuse, shortName, type Reason, type Reference } from './command.ts';
import { storedBlobs, type Machine, type Step } from './machine.ts';
import { findImage } from './registry.ts';
import type { RunData } from './schema.ts';

/** Fetches what is missing: the manifest for this CPU, then the layers that no stored image has (OCI distribution-spec). */
export function pull(data: RunData, machine: Machine, wanted: Reference): Step | Reason {
  const found = findImage(data, wanted, machine.cpu);
  if ('params' in found) return found;
  const { id, reference, blobs } = found;
  const missing = missingBlobs(blobs, storedBlobs(machine));
  const [layers, bytes] = [missing.length, bytesOf(missing)];
  return {
    machine: {
      ...machine,
      images: firstOfEach([...machine.images, found]),
      names: { ...machine.names, [reference]: id },
    },
    outcome: { id: 'pulled', pulled: { reference, layers, bytes, present: blobs.length - layers } },
  };
}

/** Takes a name away, and the image with it when no other name and no container needs it. */
export function removeImage(machine: Machine, image: Reference): Step | Reason {
  const reference = shortName(image);
  const { [reference]: id, ...names } = machine.names;
  if (id === undefined) return refuse('image', { reference });
  const stays = Object.values(names).includes(id);
  const user = stays ? undefined : machine.containers.find((one) => one.image === id)?.name;
  if (user !== undefined) return refuse('used', { reference, name: user }, user);
  const after = { ...machine, names, images: machine.images.filter((one) => stays || one.id !== id) };
  const bytes = bytesOf(storedBlobs(machine)) - bytesOf(storedBlobs(after));
  return { machine: after, outcome: { id: stays ? 'untagged' : 'image-removed', reference, bytes } };
}

/** Points a name at an image; containers keep the image that they were made from. */
export function tag(machine: Machine, image: Reference, written: string): Step | Reason {
  const { names, containers } = machine;
  const from = shortName(image);
  const id = names[from];
  if (id === undefined) return refuse('image', { reference: from });
  const target = parseReference(written);
  if (!target) return refuse('reference', { reference: written });
  const to = shortName(target);
  const left = containers.filter((one) => one.image === names[to] && one.image !== id);
  return {
    machine: { ...machine, names: { ...names, [to]: id } },
    outcome: { id: left.length > 0 ? 'moved' : 'tagged', from, to, left },
  };
}
