/**
 * Code points for which Libertinus Serif or DejaVu Sans Mono, the fonts embedded in the PDF writer, have a glyph
 * in regular and in bold (their `cmap` tables; private use left out). Ranges "start.length" in base 36, each start
 * counted from the end of the range before; a lone number is a single code point.
 */
export const FONT_COVERAGE =
  "w.2m y.j2 2.v 5.3 3.5 5.6 2 2.j 2.17 2.h f.33 3.1 d.7 p.1g 3.5 3.16 n.1 9.3 k.11 3.6 2.12 2.1 12.j 3 " +
  "a.q 6.4 i.1 2.1 2 9 6 4 2.p 6.l 5 6.d 7 5.2 3.2 3.1 2.1 a 7 c 5 6 f e 10.9 1fq 1u.1 2 3.1 2 3 7.3 " +
  "2.6 2.2 2 2 3.1 2.c 2.1 c.5 eb.18 2di 6.1 b 2.1 6.2 d.2 2.c 2.x 3.5 g.1 3 a m.s 2.6 1t.4b 3.2j 7.l " +
  "3.5 3.11 3.5 3.7 2 2 2 2.u 3.1g 2.e 2.d 3.5 2.i 3.2 2.8 2.13 8.8 2.6 3 2.7 4 g h.1 3.q 2.c 4.l 3.2 3 " +
  "2 1t.3 2.1 3 3.3 2 2 2.2 2.1 2.1 3 2 2 2.1 3.1 3 7.4 f 7.2 2.1d 5 7.40 3.a 7.9 4.16 2.u 2.o d.3 3 " +
  "a.4 7.4 9.f 6 h.6 2.d 3.1 3.5 4.6 a.1x 3 3.3 5.3 a 6.j w.1 4 28 1p.j 3b l.8g 9.2b 5.c 4.5 b.1 28.3 " +
  "2.3 3.r 2.y 2 2.3 4 2.6 3.u l 4.n 2.d 4 3.1 m 4 6.5 a.2 b4.1 f.1 2b f.1 5 1b 1n.1 4a.8 5.8 92.g 4.3 " +
  "2.1 2.3 bc.1 7 3.3 9 nve.e 5.c 2q.5 2.1 p 26.1 geg.1 13.d 2.4 2 2.1 2.1 2.8 4.1b 9.b 9.1 b.3 1n.1 " +
  "j.3 hd.4 2.3q 3 6y.4 15ah.1 ur 5hx";
