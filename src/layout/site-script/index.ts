import { showDrawings } from './drawings.ts';
import { keepFont } from './font.ts';
import { connectMenu } from './menu.ts';
import { followReading } from './reading.ts';
import { connectTheme } from './theme.ts';
import { connectTips } from './tips.ts';

connectTheme();
connectMenu();
followReading();
connectTips();
keepFont();
showDrawings();
