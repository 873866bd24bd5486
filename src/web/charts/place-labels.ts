// Labels beside circles that overlap neither each other nor a circle; what finds no room gets none and stands in the list beside.

export interface Labeled { id: string; x: number; y: number; r: number; width: number }
export interface PlacedLabel { id: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }
interface Box { x0: number; x1: number; y0: number; y1: number }

const apart = (a: Box, b: Box): boolean => a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;

/**
 * Places labels one by one, the weightiest first (the order given).
 * @param height of a line of text; `bounds` are the drawing's
 * @returns middle of the text's baseline box for each label that found room
 */
export function placeLabels(circles: readonly Labeled[], bounds: { width: number; height: number }, height: number): PlacedLabel[] {
  const taken: Box[] = circles.map(({ x, y, r }) => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r }));
  const placed: PlacedLabel[] = [];
  for (const c of circles) {
    const gap = 3;
    const spots = [
      { x: c.x, y: c.y + c.r + gap + height / 2, anchor: 'middle' as const, x0: c.x - c.width / 2 },
      { x: c.x, y: c.y - c.r - gap - height / 2, anchor: 'middle' as const, x0: c.x - c.width / 2 },
      { x: c.x + c.r + gap, y: c.y, anchor: 'start' as const, x0: c.x + c.r + gap },
      { x: c.x - c.r - gap, y: c.y, anchor: 'end' as const, x0: c.x - c.r - gap - c.width },
    ];
    for (const { x, y, anchor, x0 } of spots) {
      const box: Box = { x0: x0 - 1, x1: x0 + c.width + 1, y0: y - height / 2, y1: y + height / 2 };
      if (box.x0 < 0 || box.y0 < 0 || box.x1 > bounds.width || box.y1 > bounds.height || !taken.every((t) => apart(t, box))) continue;
      taken.push(box);
      placed.push({ id: c.id, x, y, anchor });
      break;
    }
  }
  return placed;
}

let context: CanvasRenderingContext2D | null = null;
/** Width of a text in the interface's font. @param size in pixels */
export function textWidth(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.62;
  context.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
