#!/usr/bin/env python3
"""Draws cvSymbols.ttf, the box for missing characters and the signs of contacts: python3 draw.py (needs fonttools)."""

from math import cos, radians, sin, tan
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

OUT = Path(__file__).parent / "cvSymbols.ttf"


def polygon(pen, *points):
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def rectangle(pen, left, bottom, right, top, hole=False):
    corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
    polygon(pen, *(reversed(corners) if hole else corners))


def arc(pen, center, radius, start, end, radius_y=None):
    """Quadratic curves of at most 22.5 degrees from one angle to another; the pen is at the start already."""
    x, y = center
    radius_y = radius_y or radius
    steps = max(1, round(abs(end - start) / 22.5))
    step = radians((end - start) / steps)
    at = radians(start)
    for _ in range(steps):
        middle, at, stretch = at + step / 2, at + step, 1 / cos(step / 2)
        pen.qCurveTo(
            (round(x + radius * stretch * cos(middle)), round(y + radius_y * stretch * sin(middle))),
            (round(x + radius * cos(at)), round(y + radius_y * sin(at))),
        )


def on(center, radius, angle, radius_y=None):
    return (
        round(center[0] + radius * cos(radians(angle))),
        round(center[1] + (radius_y or radius) * sin(radians(angle))),
    )


def ellipse(pen, center, radius, radius_y=None, hole=False):
    pen.moveTo(on(center, radius, 0))
    arc(pen, center, radius, 0, 360 if hole else -360, radius_y)
    pen.closePath()


def box(pen):
    rectangle(pen, 60, 0, 540, 660)
    rectangle(pen, 105, 45, 495, 615, hole=True)


def envelope(pen):
    polygon(pen, (75, 660), (905, 660), (490, 335))
    polygon(pen, (40, 20), (40, 610), (490, 258), (940, 610), (940, 20))


def handset(pen):
    center, outer, inner, cup = (800, 700), 760, 610, 430
    pen.moveTo(on(center, outer, 270))
    arc(pen, center, outer, 270, 180)
    pen.lineTo(on(center, cup, 180))
    arc(pen, center, cup, 180, 207)
    pen.lineTo(on(center, inner, 203))
    arc(pen, center, inner, 203, 247)
    pen.lineTo(on(center, cup, 243))
    arc(pen, center, cup, 243, 270)
    pen.closePath()


def globe(pen):
    center = (400, 330)
    ellipse(pen, center, 380)
    ellipse(pen, center, 318, hole=True)
    ellipse(pen, center, 185, 360)
    ellipse(pen, center, 123, 340, hole=True)
    rectangle(pen, 50, 300, 750, 360)


def person(pen):
    ellipse(pen, (350, 510), 175)
    pen.moveTo((30, -30))
    arc(pen, (350, -30), 320, 180, 0, 330)
    pen.closePath()


def pin(pen):
    center, radius, tip = (310, 430), 270, (310, -110)
    # The sides touch the circle where they are tangents.
    pen.moveTo(tip)
    pen.lineTo(on(center, radius, 210))
    arc(pen, center, radius, 210, -30)
    pen.closePath()
    ellipse(pen, center, 105, hole=True)


SIGNS = {
    "box": (0x25A1, 600, box),
    "envelope": (0x2709, 980, envelope),
    "handset": (0x260E, 840, handset),
    "globe": (0x1F310, 800, globe),
    "person": (0x1F464, 700, person),
    "pin": (0x1F4CD, 620, pin),
}


def glyph(draw):
    pen = TTGlyphPen(None)
    draw(pen)
    return pen.glyph()


def main():
    names = [".notdef", "space", *SIGNS]
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({0x20: "space", 0xA0: "space", **{code: name for name, (code, _, _) in SIGNS.items()}})
    glyphs = {".notdef": glyph(box), "space": glyph(lambda pen: None)}
    glyphs.update({name: glyph(draw) for name, (_, _, draw) in SIGNS.items()})
    font.setupGlyf(glyphs)
    widths = {".notdef": 600, "space": 250, **{name: width for name, (_, width, _) in SIGNS.items()}}
    font.setupHorizontalMetrics({name: (widths[name], glyphs[name].xMin if name != "space" else 0) for name in names})
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
