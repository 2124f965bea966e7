/** Whether the reader has asked to be sent no more than needed; browsers that cannot say so say no. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
