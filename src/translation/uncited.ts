import type { Uncited } from './claim-faults.ts';

/** Works, projects and people: whoever names one tells something of it, and says where that stands. */
export const namesToCite: readonly string[] = [
  ...[
    'Firecracker',
    'Google',
    'IBM',
    'Kata Containers',
    'Kubernetes',
    'KVM',
    'LightVM',
    'Linpack',
    'NIST',
    'Popek',
    'PyCon',
  ],
  ...[
    'Red Hat',
    'Slacker',
    'Solomon Hykes',
    'VENOM',
    'Xen',
    'containerd',
    'gVisor',
    'runc',
    '구글',
    '쿠버네티스',
  ],
];

/* What every page may say without a source. */
const everywhere: readonly Uncited[] = [
  {
    names: ['x86', 'type 1', 'type 2', 'Type 1', 'Type 2', '타입 1', '타입 2'],
    reason: 'digits that belong to a name',
  },
];

/** What one page may say without a source, by its slug. */
export const onPages: Readonly<Record<string, readonly Uncited[]>> = {
  'what-is-docker': [
    { names: ['runc'], sections: ['parts'], reason: 'the sentence after the cited one goes on with it' },
  ],
  'why-virtualization': [
    { numbers: ['24'], sections: ['one-server-one-os'], reason: 'hours of a day' },
    {
      numbers: ['6.75 %'],
      sections: ['one-server-one-os'],
      reason: 'computed by the figure from values it calls assumed',
    },
    {
      numbers: ['2', '3', '5', '8', '10', '12', '18 %', '24', '25', '62', '90', '100'],
      sections: ['consolidation'],
      reason: 'the assumed loads of the figure and their sums',
    },
  ],
  hypervisor: [
    { names: ['Xen'], sections: ['types'], reason: 'general knowledge: the usual examples of the two types' },
  ],
  'server-usage': [
    {
      numbers: [
        '0',
        '1',
        '2',
        '10',
        '15',
        '20',
        '25',
        '30',
        '33.33',
        '40',
        '45',
        '50',
        '66.67',
        '80',
        '90',
        '100',
        '300',
      ],
      reason: 'the capacity of 100 that the chapter divides, and its shares',
    },
    { numbers: ['5', '9'], sections: ['density'], reason: 'assumed sizes and what fits' },
  ],
  'docker-image': [
    { numbers: ['100', '154', '254'], sections: ['layers'], reason: 'sizes that the sentence calls made up' },
  ],
  dockerfile: [
    {
      numbers: ['1 s', '60 s', '61 s'],
      sections: ['order'],
      reason: 'seconds that the paragraph calls made up',
    },
  ],
  glossary: [
    { numbers: ['54'], reason: 'the number of terms on the page' },
    { names: ['runc'], reason: 'an example of a spelling' },
  ],
  corrections: [{ numbers: ['20'], reason: 'the number of entries on the page' }],
  sources: [
    {
      names: ['Google', '구글', 'NIST', 'IBM', 'Firecracker'],
      reason: 'the page is the list of sources itself',
    },
  ],
  'performance-data': [{ numbers: ['10'], sections: ['how-to-read'], reason: 'years, as an example' }],
};

/** What a page may say without a source. */
export function toUncited(slug: string): readonly Uncited[] {
  return [...everywhere, ...(onPages[slug] ?? [])];
}
