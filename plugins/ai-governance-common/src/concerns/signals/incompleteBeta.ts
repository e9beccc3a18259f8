/** Of Lanczos’s series for the gamma function, with g = 7 and nine terms. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028,
  771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const G = 7;
const MOST_STEPS = 10_000;
const CLOSE_ENOUGH = 1e-15;
/** Stands in for zero, by which nothing can be divided. */
const TINY = 1e-300;

/** The logarithm of the gamma function, for arguments from 1/2 on. */
function logGamma(z: number): number {
  const x = z - 1;
  const t = x + G + 0.5;
  const series = LANCZOS.slice(1).reduce(
    (sum, term, index) => sum + term / (x + index + 1),
    LANCZOS[0],
  );
  return (
    0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series)
  );
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The continued fraction of the function, worked out from the front. */
function fraction(x: number, a: number, b: number): number {
  let ratio = 1;
  let inverse = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = inverse;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const even =
      (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    const odd =
      (-(a + step) * (a + b + step) * x) /
      ((a + 2 * step) * (a + 2 * step + 1));
    let change = 1;
    for (const term of [even, odd]) {
      inverse = 1 / nonZero(1 + term * inverse);
      ratio = nonZero(1 + term / ratio);
      change = inverse * ratio;
      value *= change;
    }
    if (Math.abs(change - 1) < CLOSE_ENOUGH) {
      break;
    }
  }
  return value;
}

/**
 * The regularised incomplete beta function. For whole numbers, the chance of
 * at least `a` hits in `a + b - 1` trials that each hit with chance `x`; it
 * carries the same thought over to numbers that are not whole.
 *
 * @param x - from 0 to 1
 * @param a - at least 1/2
 * @param b - at least 1/2
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) {
    return x <= 0 ? 0 : 1;
  }
  // The fraction closes in fast on this side only.
  if (x > (a + 1) / (a + b + 2)) {
    return 1 - incompleteBeta(1 - x, b, a);
  }
  const front = Math.exp(
    logGamma(a + b) -
      logGamma(a) -
      logGamma(b) +
      a * Math.log(x) +
      b * Math.log1p(-x),
  );
  return Math.min(1, (front * fraction(x, a, b)) / a);
}
