/**
 * The languages whose drawings are stored here, to see each change of a layout. The walks judge the drawings of every
 * other language too, by rules alone, so that a language stays one folder.
 */
export const pictured: readonly string[] = ['en', 'ko'];
