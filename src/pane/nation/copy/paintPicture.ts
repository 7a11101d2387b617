import { PAPER_INK } from '../../../workbook/palette';
import type { Font, Measure, Picture } from './shapes';

/** So many points of the screen to each pixel of the layout: a slide shows it enlarged. */
const SHARPNESS = 2;
/** Fonts that machines with Excel have; the last is the browser's own. */
const FAMILY = '"Segoe UI", Arial, sans-serif';

const cssFont = ({ size, bold }: Font) => `${bold ? 'bold ' : ''}${size}px ${FAMILY}`;

/** Measures texts as `paintPicture` writes them. */
export function canvasMeasure(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

/** Paints a picture as a PNG, with nothing that the page's policy has to let in. */
export function paintPicture({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SHARPNESS);
  canvas.height = Math.ceil(height * SHARPNESS);
  const context = contextOf(canvas);
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = PAPER_INK.fill;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  for (const shape of shapes) {
    context.fillStyle = shape.fill;
    if (shape.kind === 'box') context.fillRect(shape.x, shape.y, shape.width, shape.height);
    else {
      context.font = cssFont(shape.font);
      context.textAlign = shape.align;
      context.fillText(shape.text, shape.x, shape.y);
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('The browser made no picture.'))), 'image/png'),
  );
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws no pictures.');
  return context;
}
