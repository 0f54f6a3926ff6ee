/** Marks for 32 rows, strokes of two dots: tone 4, circumflex or breve 3, dot 2. */
export const MARKS_32 = `
= acute grave hook
...### ###... ####.
..###. .###.. ..###
.###.. ..###. ..###
###... ...### .###.

= tilde circumflex breve
.###..## ...##... ##....##
##.##.## .######. ###..###
##..###. ###..### .######.

= dot
###
###
`;

/** Marks for 40 rows, strokes of three dots: tone 5, circumflex or breve 4, dot 3. */
export const MARKS_40 = `
= acute grave hook
...#### ####... ####..
..####. .####.. ...###
.####.. ..####. ...###
.###... ...###. ..###.
###.... ....### ..##..

= tilde circumflex breve
..####..### ...###... ###...###
.#####..### ..#####.. ####.####
###..#####. .###.###. .#######.
###..####.. ###...### ..#####..

= dot
###
###
###
`;
