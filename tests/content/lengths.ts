/** How the length of a text is measured in a language: signs with spaces in Korean, words in English. */
export const measures: Readonly<Record<string, (text: string) => number>> = {
  ko: (text) => text.length,
  en: (text) => text.split(/\s+/).filter(Boolean).length,
};

/** The length planned for each chapter, from and to, without figures, code blocks, questions and glosses. */
export const lengths: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'what-is-docker': { ko: [1300, 1700], en: [450, 600] },
  'what-is-virtualization': { ko: [1000, 1400], en: [350, 500] },
  'why-virtualization': { ko: [1200, 1600], en: [400, 550] },
  hypervisor: { ko: [1400, 1900], en: [500, 650] },
  containers: { ko: [2200, 3000], en: [800, 1050] },
  'server-usage': { ko: [1500, 2000], en: [550, 700] },
  'docker-image': { ko: [1700, 2300], en: [600, 800] },
  dockerfile: { ko: [1200, 1700], en: [450, 600] },
  summary: { ko: [800, 1100], en: [300, 400] },
};
