/** Measures how smoothly figures follow a finger: frames per second while every handle is dragged to and fro. */
import type { Browser, Page } from '@playwright/test';

/** How much slower than this machine's processor a phone's is taken to be. */
const SLOWED = 4;
const MOVES = 60;

/** Prints, for each figure with handles, its slowest handle at full speed and with a slowed processor. */
export async function benchDrags(browser: Browser, pages: readonly string[]): Promise<void> {
  const rows: Record<string, { handles: number; 'frames/s': number; [slowed: string]: number }> = {};
  for (const url of pages) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(url);
    const ids = await page
      .locator('figure[data-figure]:has([data-handle])')
      .evaluateAll((all) => all.map((one) => one.id));
    for (const id of ids) {
      await page.locator(`#${id}`).hover();
      await page.locator(`#${id}[data-live]`).waitFor();
      const full = await dragAll(page, id);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      const slowed = await dragAll(page, id);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      rows[`${new URL(url).pathname} ${id}`] = {
        handles: full.length,
        'frames/s': Math.min(...full),
        [`frames/s, ${SLOWED} times slower`]: Math.min(...slowed),
      };
    }
    await page.close();
  }
  console.table(rows);
}

/** Frames per second while each handle of a figure is dragged, in the order of the handles. */
async function dragAll(page: Page, id: string): Promise<number[]> {
  const rates: number[] = [];
  const handles = page.locator(`#${id} svg.drawing-wide [data-handle]`);
  for (let at = 0; at < (await handles.count()); at += 1) {
    const handle = handles.nth(at);
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(startCounting);
    for (let move = 0; move < MOVES; move += 1) {
      const way = 60 * Math.sin((move / MOVES) * 4 * Math.PI);
      await page.mouse.move(x + way, y + way);
    }
    rates.push(Math.round(await page.evaluate(stopCounting)));
    await page.mouse.up();
  }
  return rates;
}

/** Runs in the page: notes the time of each frame. */
function startCounting(): void {
  const frames: number[] = [];
  const note = (time: number) => {
    frames.push(time);
    Object.assign(window, { frames, frame: requestAnimationFrame(note) });
  };
  requestAnimationFrame(note);
}

/** Runs in the page: frames per second since the counting began. */
function stopCounting(): number {
  const { frames, frame } = window as unknown as { frames: number[]; frame: number };
  cancelAnimationFrame(frame);
  return ((frames.length - 1) * 1000) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0));
}
