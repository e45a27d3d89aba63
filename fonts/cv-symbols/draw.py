#!/usr/bin/env python3
"""Draws cvSymbols.ttf, the box for missing characters, the signs of contacts, and blanks for what chips show in place of the
marks between tags: python3 draw.py (needs fonttools)."""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

sys.dont_write_bytecode = True  # all that lies in this folder is packaged

from icons import SIGNS  # noqa: E402
from shapes import rectangle  # noqa: E402

OUT = Path(__file__).parent / "cvSymbols.ttf"
WIDTH = 1000

# Read as themselves, though nothing is seen.
BLANKS = {"comma": 0x2C, "semicolon": 0x3B, "bar": 0x7C, "dot": 0xB7, "bullet": 0x2022}


def box(pen):
    rectangle(pen, 60, 0, 540, 660)
    rectangle(pen, 105, 45, 495, 615, hole=True)


def glyph(draw):
    pen = TTGlyphPen(None)
    draw(pen)
    return pen.glyph()


def main():
    signs = {"box": (0x25A1, box), **SIGNS}
    names = [".notdef", "space", *signs, *BLANKS]
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({0x20: "space", 0xA0: "space", **{code: name for name, (code, _) in signs.items()},
                            **{code: name for name, code in BLANKS.items()}})
    glyphs = {".notdef": glyph(box), "space": glyph(lambda pen: None)}
    glyphs.update({name: glyph(draw) for name, (_, draw) in signs.items()})
    glyphs.update({name: glyph(lambda pen: None) for name in BLANKS})
    font.setupGlyf(glyphs)
    widths = {".notdef": 600, "space": 250, "box": 600, **{name: WIDTH for name in SIGNS},
              **{name: 290 for name in BLANKS}}
    font.setupHorizontalMetrics({name: (widths[name], getattr(glyphs[name], "xMin", 0)) for name in names})
    # Lower than any text font's, so that it never makes a line higher.
    font.setupHorizontalHeader(ascent=700, descent=-180)
    font.setupNameTable(
        {
            "copyright": "Copyright 2026 the authors of cv",
            "familyName": "cv Symbols",
            "styleName": "Regular",
            "uniqueFontIdentifier": "cv Symbols 1",
            "fullName": "cv Symbols",
            "version": "Version 1.0",
            "psName": "cvSymbols",
            "licenseDescription": "SIL Open Font License, Version 1.1",
            "licenseInfoURL": "https://openfontlicense.org",
        },
        mac=False,
    )
    font.setupOS2(
        sTypoAscender=700, sTypoDescender=-180, sTypoLineGap=0, usWinAscent=700, usWinDescent=180,
        sxHeight=480, sCapHeight=660, fsType=0,
    )
    font.setupPost()
    font.setupHead(unitsPerEm=1000, created=3849984000, modified=3849984000)
    font.font.recalcTimestamp = False
    font.save(OUT)


if __name__ == "__main__":
    main()
