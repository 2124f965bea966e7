import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEnding } from '../../src/languages/korean.ts';
import { particle, toPair } from '../../src/languages/particles.ts';

describe('particle after Hangul', () => {
  test.each([
    ['커널', '은/는', '커널은'],
    ['컨테이너', '은/는', '컨테이너는'],
    ['호스트', '이/가', '호스트가'],
    ['가상 머신', '이/가', '가상 머신이'],
    ['이미지', '을/를', '이미지를'],
    ['볼륨', '을/를', '볼륨을'],
    ['쇼핑몰', '와/과', '쇼핑몰과'],
    ['로그', '와/과', '로그와'],
    ['로그', '과/와', '로그와'],
    ['메일', '으로/로', '메일로'],
    ['빌드', '으로/로', '빌드로'],
    ['로그인', '으로/로', '로그인으로'],
    ['웹', '로/으로', '웹으로'],
    ['커널', '이라/라', '커널이라'],
    ['레이어', '이라/라', '레이어라'],
    ['도커', '이나/나', '도커나'],
    ['볼륨', '이며/며', '볼륨이며'],
    ['이름', '이에요/예요', '이름이에요'],
    ['태그', '이었다/였다', '태그였다'],
    ['커널', '으로서/로서', '커널로서'],
    ['ㄹ', '으로/로', 'ㄹ로'],
    ['ㄱ', '이/가', 'ㄱ이'],
    ['ㅏ', '이/가', 'ㅏ가'],
  ])('%s + %s = %s', (text, pair, expected) => {
    expect(text + particle(text, pair)).toBe(expected);
  });
});

describe('particle after a number follows its Sino-Korean reading', () => {
  test.each([
    ['0', '0이', '0으로'],
    ['1', '1이', '1로'],
    ['2', '2가', '2로'],
    ['3', '3이', '3으로'],
    ['4', '4가', '4로'],
    ['5', '5가', '5로'],
    ['6', '6이', '6으로'],
    ['7', '7이', '7로'],
    ['8', '8이', '8로'],
    ['9', '9가', '9로'],
    ['10', '10이', '10으로'],
    ['30', '30이', '30으로'],
    ['33', '33이', '33으로'],
    ['50', '50이', '50으로'],
    ['100', '100이', '100으로'],
    ['101', '101이', '101로'],
    ['1,000', '1,000이', '1,000으로'],
    ['2,048', '2,048이', '2,048로'],
    ['10,000', '10,000이', '10,000으로'],
    ['100,000', '100,000이', '100,000으로'],
    ['100000000', '100000000이', '100000000으로'],
    ['1,000,000,000,000', '1,000,000,000,000가', '1,000,000,000,000로'],
    ['0.5', '0.5가', '0.5로'],
    ['0.1', '0.1이', '0.1로'],
    ['97.7', '97.7이', '97.7로'],
    ['24.10', '24.10이', '24.10으로'],
    ['-3', '-3이', '-3으로'],
    ['WSL 2', 'WSL 2가', 'WSL 2로'],
    ['x86', 'x86이', 'x86으로'],
    ['amd64', 'amd64가', 'amd64로'],
  ])('%s → %s, %s', (text, subject, direction) => {
    expect(text + particle(text, '이/가')).toBe(subject);
    expect(text + particle(text, '으로/로')).toBe(direction);
  });

  test.each([
    ['50%', '50%가', '50%로'],
    ['10~50%', '10~50%가', '10~50%로'],
    ['5MB', '5MB가', '5MB로'],
    ['131 MiB', '131 MiB가', '131 MiB로'],
    ['3kB', '3kB가', '3kB로'],
    ['2.5GB', '2.5GB가', '2.5GB로'],
    ['125ms', '125ms가', '125ms로'],
    ['0.24초', '0.24초가', '0.24초로'],
    ['3 s', '3 s가', '3 s로'],
    ['40GB/s', '40GB/s가', '40GB/s로'],
    ['10km', '10km가', '10km로'],
    ['24h', '24h이', '24h으로'],
    ['16px', '16px이', '16px로'],
    ['512M', '512M가', '512M로'],
    ['3개', '3개가', '3개로'],
    ['3×', '3×가', '3×로'],
    ['25℃', '25℃가', '25℃로'],
  ])('with its unit: %s → %s, %s', (text, subject, direction) => {
    expect(text + particle(text, '이/가')).toBe(subject);
    expect(text + particle(text, '으로/로')).toBe(direction);
  });
});

describe('particle after a Latin word follows how Koreans read it', () => {
  const vowel = [
    ...['OS', 'OCI', 'LXC', 'runc', 'containerd', 'I/O', 'Docker', 'Linux', 'QEMU', 'gVisor', 'Firecracker'],
    ...['seccomp', 'Kata', 'CLI', 'API', 'CPU', 'CNCF', 'Go', 'Ubuntu', 'Fedora', 'Node', 'node', 'Node.js'],
    ...[
      'ESXi',
      'Hyper-V',
      'VirtualBox',
      'VMware',
      'Kubernetes',
      'CRI-O',
      'PID',
      'UTS',
      'IPC',
      'COPY',
      'CMD',
      'ENV',
    ],
    ...[
      'EXPOSE',
      'USER',
      'ADD',
      'ENTRYPOINT',
      'HEALTHCHECK',
      'Docker Hub',
      'macOS',
      'vCPU',
      'node image',
      'digest',
    ],
    ...[
      'dockerd',
      'Rust',
      'nginx',
      'bridge',
      'namespace',
      'overlay2',
      'AMD-V',
      'VT-x',
      'ext4',
      'containers',
      'root',
    ],
    ...['tag', 'push', 'byte', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'constructor', '/dev', '/'],
  ];
  const rieul = [
    ...[
      'Dockerfile',
      'MySQL',
      'kernel',
      'pull',
      'WSL',
      'LABEL',
      'SHELL',
      'PostgreSQL',
      'RHEL',
      'Oracle',
      'URL',
      'L',
    ],
    ...['bare metal', 'module', 'YAML', 'Intel', 'R'],
  ];
  const consonant = [
    ...[
      'VM',
      'KVM',
      'cgroup',
      'Xen',
      'LightVM',
      'Debian',
      'Alpine',
      'Python',
      'Linpack',
      'microVM',
      'Workstation',
      'Popek',
    ],
    ...[
      'Podman',
      'hostname',
      'FROM',
      'RUN',
      'VOLUME',
      'Swarm',
      'runtime',
      'volume',
      'daemon',
      'docker run',
      'OOM',
    ],
    ...[
      'Web',
      'app',
      'stack',
      'commit',
      'snapshot',
      'Mac',
      'whiteout',
      'type',
      'string',
      'LinuxKit',
      'M',
      'N',
      'm',
    ],
  ];
  test.each(vowel)('%s takes 가 and 로', (word) => expect(toEnding(word)).toBe('vowel'));
  test.each(rieul)('%s takes 이 and 로', (word) => expect(toEnding(word)).toBe('ㄹ'));
  test.each(consonant)('%s takes 이 and 으로', (word) => expect(toEnding(word)).toBe('consonant'));
});

describe('particle looks at what is read aloud', () => {
  test.each([
    ['하이퍼바이저(hypervisor)', '은/는', '는'],
    ['가상 머신(VM)', '은/는', '은'],
    ['커널 (kernel)', '을/를', '을'],
    ['타입(type (1))', '이/가', '이'],
    ['(커널)', '이/가', '이'],
    ['“도커”', '와/과', '와'],
    ['**볼륨**', '을/를', '을'],
    ['`docker run`', '을/를', '을'],
    ['<code>FROM</code>', '이/가', '이'],
    ['Docker Inc.', '이/가', '가'],
    ['커널\u00a0', '이/가', '이'],
  ])('%s takes %s → %s', (text, pair, expected) => {
    expect(particle(text, pair)).toBe(expected);
  });

  test.each([
    ['', '은/는', '은(는)'],
    ['核', '을/를', '을(를)'],
    ['…', '와/과', '과(와)'],
    ['→', '으로/로', '(으)로'],
    ['?', '이라/라', '(이)라'],
  ])('without a known reading both forms are given: "%s" %s → %s', (text, pair, expected) => {
    expect(particle(text, pair)).toBe(expected);
  });
});

test('a pair may stand in either order', () => {
  expect(toPair('와/과')).toBe('과/와');
  expect(toPair('로/으로')).toBe('으로/로');
  expect(toPair('라도/이라도')).toBe('이라도/라도');
});

test('what is no pair of particles is refused', () => {
  for (const wrong of ['은/늠', '은', '은/', '/는', '은/는/가', '커널/호스트', '은/은', 'a/b']) {
    expect(toPair(wrong), wrong).toBeUndefined();
  }
  expect(() => particle('커널', '은/늠')).toThrowErrorMatchingInlineSnapshot(
    `[Error: "은/늠" is not a pair of particles. Write 은/는, 이/가, 을/를, 과/와, 으로/로, 이라/라 or another pair of this kind.]`,
  );
});

test('every syllable takes the form of its final consonant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
      const syllable = String.fromCharCode(code);
      const hasFinal = /[\u11a8-\u11c2]$/.test(syllable.normalize('NFD'));
      expect(particle(syllable, '은/는')).toBe(hasFinal ? '은' : '는');
    }),
  );
});

test('any text gets some form of the particle and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['을', '를', '을(를)']).toContain(particle(text, '을/를'));
    }),
  );
});
