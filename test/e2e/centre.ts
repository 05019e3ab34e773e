/** Where the centre of the first element that fits is, once it has stood still for a frame; a browser drops input before the first. */
export const centreOf = (selector: string): string => `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let last = ''; ; ) {
    await frame();
    const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    const now = [Math.round(x + width / 2), Math.round(y + height / 2)];
    if (String(now) === last) return now;
    last = String(now);
  }
})()`;
