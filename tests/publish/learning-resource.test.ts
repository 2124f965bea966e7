import { describe, expect, it } from 'vitest';
import { toLearningResource } from '../../src/publish/index.ts';
import type { Site } from '../../src/site/site.ts';
import { toFramePage } from '../../src/site/to-frame-page.ts';
import { toPage } from '../../src/site/to-page.ts';
import { aSite, anEntry } from '../site/one-site.ts';

const chapter = anEntry('ko', 'containers', {
  title: '컨테이너 </script><b>',
  body: '<Term id="kernel">커널</Term> <Term id="cgroup">cgroup</Term>',
  objectives: [{ section: 'kernel', text: '커널을 셉니다.' }],
});
const before = anEntry('ko', 'hypervisor', { body: '<Term id="kernel">커널</Term>' });

function resourceOf(more: Partial<Site> = {}): string {
  return toLearningResource(toPage(aSite({ entries: [before, chapter], ...more }), chapter, [])) ?? '';
}

describe('a chapter as a learning resource', () => {
  it('says what it teaches, in which language, and how long it takes', () => {
    expect(JSON.parse(resourceOf())).toMatchObject({
      '@type': 'LearningResource',
      inLanguage: 'ko',
      timeRequired: 'PT1M',
      teaches: ['커널을 셉니다.'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isPartOf: { name: 'Layer by <Layer>' },
    });
  });

  it('is about the terms that no chapter before it explains', () => {
    expect(JSON.parse(resourceOf())).toMatchObject({ about: ['cgroup'] });
  });

  it('holds no address of the site as long as that is unknown', () => {
    expect(resourceOf()).not.toContain('"url"');
    expect(JSON.parse(resourceOf({ url: 'https://example.org/layers' }))).toMatchObject({
      url: 'https://example.org/layers/ko/containers.html',
      isPartOf: { url: 'https://example.org/layers/ko/' },
    });
  });

  it('cannot end the element that it stands in', () => {
    expect(resourceOf()).not.toContain('</script>');
    expect(JSON.parse(resourceOf())).toMatchObject({ name: chapter.title });
  });
});

it('a home page lists its chapters', () => {
  const home = toFramePage(aSite({ url: 'https://example.org' }), 'home', 'en');
  expect(JSON.parse(toLearningResource(home) ?? '')).toMatchObject({
    teaches: ['K', 'L', 'S', 'I'],
    hasPart: [
      { '@id': 'https://example.org/en/hypervisor.html' },
      { '@id': 'https://example.org/en/containers.html' },
    ],
  });
});

it('the page for lost readers teaches nothing', () => {
  expect(toLearningResource(toFramePage(aSite(), 'missing', 'en'))).toBeUndefined();
});
