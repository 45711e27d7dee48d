// While presenting, pictures are drawn larger by CSS zoom (assets/styles/present.css): what is measured in the
// window is then larger than what is laid out.

/** Pixels of the window to one pixel that an element is laid out with, to a hundredth: a layout width is whole. */
export function zoomOf(element: HTMLElement): number {
  const { width } = element.getBoundingClientRect();
  return element.offsetWidth && width ? Math.round((100 * width) / element.offsetWidth) / 100 : 1;
}
