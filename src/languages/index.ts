export { createText, type Messages, parseMessages } from './create-text.ts';
export { type Language, toLanguages } from './languages.ts';
export type { Params } from './message.ts';
export { type MessageShape, messageShape } from './message-shape.ts';
export { parseMessage } from './parse-message.ts';
export { keepUnits } from './units.ts';
export { particle } from './particles.ts';
export { type ParsedMessages, type Text, toText } from './text.ts';
