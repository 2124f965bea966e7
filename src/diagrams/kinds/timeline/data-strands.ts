/** The strands of the story, from left to right: machines in machines, Docker, and the standards that both grew into. */
export const strands = ['vms', 'docker', 'standards'] as const;
export type Strand = (typeof strands)[number];
