/** The application letter that goes with a number: 0 → A. */
export function appLetter(index: number): string {
  return String.fromCharCode(65 + index);
}
