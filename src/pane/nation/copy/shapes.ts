/** Sizes are in pixels, from the upper left corner. A text's `y` is its middle, its `x` its left end or its middle. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly font: Font;
      readonly fill: string;
      readonly align: 'left' | 'center';
    };

export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide a text is (pixels). */
export type Measure = (text: string, font: Font) => number;

/** A rectangle to draw in. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const PLAIN: Font = { size: 12, bold: false };
export const BOLD: Font = { size: 12, bold: true };
/** Between the edge of a rectangle and what is in it. */
export const PADDING = 6;
