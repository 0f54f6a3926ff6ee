import type { Page } from 'playwright-core';

/** Makes the LED board be drawn by WebGL: a browser that doesn't name its renderer is taken to have graphics hardware. */
export async function forceWebgl(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = WebGLRenderingContext.prototype.getExtension;
    Object.assign(WebGLRenderingContext.prototype, {
      getExtension(this: WebGLRenderingContext, name: string) {
        return name === 'WEBGL_debug_renderer_info' ? null : Reflect.apply(real, this, [name]);
      },
    });
  });
}
