/** What a reader types, and where it must lead within the first three results; several paths are equally right. */
export interface ExpectedQuery {
  lang: string;
  query: string;
  paths: readonly string[];
}

const table = {
  ko: {
    // Words with particles and endings.
    컨테이너: ['containers.html', 'glossary.html#container'],
    컨테이너를: ['containers.html'],
    컨테이너에서: ['containers.html'],
    컨테이너에서는: ['containers.html'],
    격리하기: ['corrections.html#isolation', 'corrections.html#isolated-like-vms'],
    격리된: ['corrections.html#isolation', 'corrections.html#isolated-like-vms'],
    하이퍼바이저가: ['hypervisor.html', 'glossary.html#hypervisor'],
    레이어들을: ['docker-image.html#layers'],
    오버커밋이란: ['server-usage.html#overcommit'],
    // Compounds, with the space and without, and their middles.
    '가상 머신': ['glossary.html#virtual-machine'],
    가상머신: ['glossary.html#virtual-machine'],
    머신: ['glossary.html#virtual-machine'],
    게스트운영체제: ['why-virtualization.html#guest-os'],
    '쓰기가능 레이어': ['glossary.html#writable-layer'],
    쓰기가능레이어: ['glossary.html#writable-layer'],
    컨테이너격리: ['corrections.html#isolated-like-vms', 'corrections.html#isolation'],
    서버통합: ['why-virtualization.html#consolidation'],
    // Still being typed.
    컨테ㅇ: ['containers.html', 'containers.html#process'],
    컨텡: ['containers.html', 'containers.html#process'],
    컨테이너엣: ['containers.html'],
    하이퍼바: ['hypervisor.html', 'glossary.html#hypervisor'],
    네임스페잇: ['glossary.html#namespace'],
    '도커 허ㅂ': ['glossary.html#docker-hub'],
    // Initial consonants.
    ㅋㅌㅇㄴ: ['containers.html'],
    ㅎㅇㅍㅂㅇㅈ: ['hypervisor.html', 'glossary.html#hypervisor'],
    ㄱㅅㅁㅅ: ['glossary.html#virtual-machine'],
    ㄷㅋㅎㅂ: ['glossary.html#docker-hub'],
    'ㄱㅅ ㅁㅅ': ['glossary.html#virtual-machine'],
    ㅇㅂㅋㅁ: ['server-usage.html#overcommit'],
    // One wrong letter.
    하이퍼바이져: ['hypervisor.html', 'hypervisor.html#role', 'glossary.html#hypervisor'],
    컨태이너: ['containers.html'],
    네임스패이스: ['glossary.html#namespace'],
    오버커및: ['server-usage.html#overcommit'],
    hypervizor: ['hypervisor.html', 'hypervisor.html#role', 'glossary.html#hypervisor'],
    dokcerfile: ['dockerfile.html', 'dockerfile.html#seven-lines', 'glossary.html#dockerfile'],
    // Latin words in Korean text.
    hypervisor: ['hypervisor.html', 'glossary.html#hypervisor'],
    'virtual machine': ['glossary.html#virtual-machine'],
    container: ['containers.html', 'glossary.html#container'],
    'noisy neighbor': ['glossary.html#noisy-neighbor'],
    'copy on write': ['glossary.html#copy-on-write'],
    overcommit: ['server-usage.html#overcommit'],
    'kernel 주인': ['containers.html#whose-kernel', 'containers.html#figure-whose-kernel'],
    // Commands, names, numbers.
    'docker run': ['docker-image.html#run', 'docker-image.html#figure-docker-run'],
    'docker build': ['dockerfile.html#build-share-run'],
    'cgroup v2': ['glossary.html#cgroup', 'server-usage.html#limits-and-weights'],
    'CVE-2019-5736': ['containers.html#trade-offs'],
    'cve 2019': ['containers.html#trade-offs', 'containers.html#figure-blast-radius'],
    'cpu.weight': ['server-usage.html#limits-and-weights'],
    EXPOSE: ['corrections.html#expose-opens-a-port'],
    Popek: ['what-is-virtualization.html#conditions'],
    'I/O': ['containers.html#io'],
    runc: ['what-is-docker.html#parts'],
    LightVM: ['performance-data.html#lightvm'],
    // Mixed, and questions in the reader's own words.
    'VM과 컨테이너 차이': ['containers.html#inside-vms', 'what-is-docker.html#why-vms-first'],
    'docker desktop 맥': ['corrections.html#native-on-a-mac', 'containers.html#inside-vms'],
    '커널이 몇 개': ['containers.html#quiz-how-many-kernels'],
    '이미지를 지우면 작아지나': ['corrections.html#deleting-shrinks'],
    'VM이 느린 이유': ['hypervisor.html#cost'],
    '타입 1 하이퍼바이저': ['hypervisor.html#types', 'glossary.html#hypervisor-types'],
    '메모리 한도': ['server-usage.html#cpu-and-memory', 'server-usage.html#quiz-no-memory-limit'],
    '빌드 캐시': ['glossary.html#build-cache', 'dockerfile.html#order'],
    'Dockerfile의 모든 줄': ['corrections.html#every-line-is-a-layer'],
    // Figures and their words.
    '함께 멈추는 것': ['containers.html#figure-blast-radius'],
    '명령 한 줄이 앱에 닿는 길': ['what-is-docker.html#figure-docker-parts'],
  },
  en: {
    container: ['containers.html', 'glossary.html#container'],
    containers: ['containers.html', 'glossary.html#container'],
    isolating: ['corrections.html#isolation', 'corrections.html#isolated-like-vms'],
    'virtual machines': ['glossary.html#virtual-machine'],
    virtualmachine: ['glossary.html#virtual-machine'],
    hypervi: ['hypervisor.html', 'glossary.html#hypervisor'],
    hypervizor: ['hypervisor.html', 'hypervisor.html#role', 'glossary.html#hypervisor'],
    namepsace: ['glossary.html#namespace', 'containers.html#process'],
    도커: ['what-is-docker.html', 'what-is-docker.html#what-docker-does', 'glossary.html#docker'],
    하이퍼바이저: ['hypervisor.html', 'glossary.html#hypervisor'],
    하이퍼바이저를: ['hypervisor.html', 'glossary.html#hypervisor'],
    하이퍼바이져: ['hypervisor.html', 'hypervisor.html#role', 'glossary.html#hypervisor'],
    가상머신: ['glossary.html#virtual-machine'],
    '가상 머신': ['glossary.html#virtual-machine'],
    ㅋㅌㅇㄴ: ['containers.html', 'glossary.html#container'],
    컨텡: ['containers.html', 'containers.html#process', 'glossary.html#container'],
    'docker run': ['docker-image.html#run', 'docker-image.html#figure-docker-run'],
    'cgroup v2': ['glossary.html#cgroup', 'server-usage.html#limits-and-weights'],
    'CVE-2019-5736': ['containers.html#trade-offs'],
    'copy-on-write': ['glossary.html#copy-on-write'],
    'whose kernel': ['containers.html#whose-kernel', 'containers.html#figure-whose-kernel'],
    'docker hub': ['glossary.html#docker-hub'],
    overcommitment: ['server-usage.html#overcommit'],
    'why VMs are heavy': ['hypervisor.html#cost'],
    'noisy neighbour': ['glossary.html#noisy-neighbor'],
    'build cache': ['glossary.html#build-cache'],
  },
};

/** The table by which the ranking is judged. */
export const expectedQueries: ExpectedQuery[] = Object.entries(table).flatMap(([lang, queries]) =>
  Object.entries(queries).map(([query, paths]) => ({
    lang,
    query,
    paths: paths.map((path) => `${lang}/${path}`),
  })),
);
