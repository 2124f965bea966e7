import { expect, it } from 'vitest';
import { toGlossary } from '../../src/site/references.ts';

const glossaries = {
  en: {
    kernel: { term: 'kernel', definition: 'The core.' },
    runc: { term: 'runc', definition: 'A runtime.' },
  },
  ko: {
    kernel: { term: '커널', definition: '핵심.' },
    runc: { term: 'runc', definition: '런타임.' },
    vm: { term: '가상 머신', definition: '기계.', gloss: 'virtual machine, VM' },
  },
};

it('glosses a term with the English one, where the two differ', () => {
  const { kernel, runc } = toGlossary('ko', glossaries);
  expect(kernel?.gloss).toBe('kernel');
  expect(runc).not.toHaveProperty('gloss');
});

it('prefers the gloss that the language states', () => {
  expect(toGlossary('ko', glossaries).vm?.gloss).toBe('virtual machine, VM');
});

it('never glosses English, but tells the other languages’ terms', () => {
  expect(toGlossary('en', glossaries).kernel).toEqual({
    term: 'kernel',
    definition: 'The core.',
    elsewhere: [{ lang: 'ko', term: '커널' }],
  });
});
