export { toSafetyFaults } from './faults.ts';
export { loadSafe } from './load-safe.ts';
