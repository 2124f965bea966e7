export { particle } from './korean.ts';
export { type Language, toLanguages } from './languages.ts';
export { formatMessage, formatNumber, type Params } from './message.ts';
export { type MessageShape, messageShape } from './message-shape.ts';
export { parseMessage } from './parse-message.ts';
export { createText, type Messages, type Text } from './text.ts';
