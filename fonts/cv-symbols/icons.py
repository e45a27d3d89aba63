"""The signs of contacts, drawn by us. All are 1000 units wide, so that words beside them stand in line."""

from math import atan2, degrees, sqrt

from shapes import arc, bar, ellipse, mirrored, on, outline, polygon, rectangle, rounded, shrunk

CENTER = (500, 330)
DISC = 385


def envelope(pen):
    polygon(pen, (110, 660), (890, 660), (500, 350))
    polygon(pen, (80, 20), (80, 600), (500, 266), (920, 600), (920, 20))


def handset(pen):
    center, outer, inner, cup, turn = (890, 710), 770, 605, 415, 26

    def bend(radius, angle, to_radius, to_angle):
        pen.qCurveTo(on(center, radius, angle), on(center, to_radius, to_angle))

    pen.moveTo(on(center, outer, 265))
    arc(pen, center, outer, 265, 185)
    bend(outer, 180, outer - 70, 180)
    pen.lineTo(on(center, cup + 60, 180))
    bend(cup, 180, cup, 188)
    arc(pen, center, cup, 188, 180 + turn - 7)
    bend(cup, 180 + turn, cup + 60, 180 + turn)
    pen.lineTo(on(center, inner - 20, 180 + turn - 2))
    bend(inner, 180 + turn - 2, inner, 180 + turn + 1)
    arc(pen, center, inner, 180 + turn + 1, 270 - turn - 1)
    bend(inner, 270 - turn + 2, inner - 20, 270 - turn + 2)
    pen.lineTo(on(center, cup + 60, 270 - turn))
    bend(cup, 270 - turn, cup, 270 - turn + 7)
    arc(pen, center, cup, 270 - turn + 7, 262)
    bend(cup, 270, cup + 60, 270)
    pen.lineTo(on(center, outer - 70, 270))
    bend(outer, 270, outer, 265)
    pen.closePath()


def globe(pen):
    ellipse(pen, CENTER, DISC)
    ellipse(pen, CENTER, 306, hole=True)
    ellipse(pen, CENTER, 200, 360)
    ellipse(pen, CENTER, 120, 336, hole=True)
    rectangle(pen, 150, 290, 850, 370)


def person(pen):
    ellipse(pen, (500, 520), 185)
    pen.moveTo((165, -40))
    arc(pen, (500, -40), 335, 180, 0, 345)
    pen.closePath()


def pin(pen):
    center, radius, tip = (500, 430), 280, (500, -120)
    # The sides touch the circle where they are tangents.
    pen.moveTo(tip)
    pen.lineTo(on(center, radius, 210))
    arc(pen, center, radius, 210, -30)
    pen.closePath()
    ellipse(pen, center, 108, hole=True)


def cake(pen):
    for candle in (260, 500, 740):
        rectangle(pen, candle - 33, 380, candle + 33, 545)
        ellipse(pen, (candle, 640), 45, 66)
    pen.moveTo((140, 255))
    pen.lineTo((140, 310))
    pen.qCurveTo((140, 400), (230, 400))
    pen.lineTo((770, 400))
    pen.qCurveTo((860, 400), (860, 310))
    pen.lineTo((860, 255))
    for drop in (740, 500, 260):
        arc(pen, (drop, 255), 120, 0, -180, 95)
    pen.closePath()
    pen.moveTo((140, -50))
    pen.lineTo((140, 180))
    for drop in (260, 500, 740):
        arc(pen, (drop, 180), 120, 180, 360, 95)
    pen.lineTo((860, -50))
    pen.closePath()


def cat_in_disc(pen):
    half = [on(CENTER, DISC, -66), ((648, 150), (592, 212)), ((750, 240), (750, 400)), ((750, 455), (716, 505)),
            ((735, 580), (716, 635)), ((655, 625), (595, 575)), ((550, 588), (500, 588))]
    pen.moveTo(on(CENTER, DISC, -114))
    arc(pen, CENTER, DISC, -114, -426)
    for bend, to in [*half[1:], *mirrored(half)[1:]]:
        pen.qCurveTo(bend, to)
    pen.closePath()


def square_in(pen):
    rounded(pen, 130, -40, 870, 700, 110)
    ellipse(pen, (296, 548), 62, hole=True)
    rectangle(pen, 242, 90, 350, 430, hole=True)
    outline(pen, [(424, 90), (424, 430), (528, 430), (528, 384), ((564, 440), (640, 440)), ((776, 440), (776, 280)),
                  (776, 90), (668, 90), (668, 260), ((668, 346), (603, 346)), ((532, 346), (532, 260)), (532, 90)], hole=True)


def fox(pen):
    tip, ear, inside, side = (500, -65), (180, 730), (365, 425), (70, 290)
    for facet in ([side, ear, inside], [side, inside, tip]):
        polygon(pen, *shrunk(facet, 11))
        polygon(pen, *shrunk([(1000 - x, y) for x, y in reversed(facet)], 11))
    polygon(pen, *shrunk([inside, (1000 - inside[0], inside[1]), tip], 11))


def bubble_m(pen):
    rounded(pen, 115, 55, 885, 715, 200)
    outline(pen, [(115, 280), (250, 160), (560, 55), ((345, 50), (335, -60)), ((125, -50), (115, 280))])
    outline(pen, [(262, 205), (262, 445), ((262, 585), (385, 585)), ((460, 585), (500, 515)), ((540, 585), (615, 585)),
                  ((738, 585), (738, 445)), (738, 205), (644, 205), (644, 440), ((644, 500), (596, 500)),
                  ((547, 500), (547, 440)), (547, 315), (453, 315), (453, 440), ((453, 500), (404, 500)),
                  ((356, 500), (356, 440)), (356, 205)], hole=True)


def disc_id(pen):
    ellipse(pen, CENTER, DISC)
    ellipse(pen, (322, 548), 50, hole=True)
    rectangle(pen, 284, 130, 360, 460, hole=True)
    outline(pen, [(430, 130), (430, 530), (560, 530), ((755, 530), (755, 330)), ((755, 130), (560, 130))], hole=True)
    outline(pen, [(506, 198), (506, 462), (555, 462), ((675, 462), (675, 330)), ((675, 198), (555, 198))])


def mortarboard(pen):
    polygon(pen, (50, 440), (500, 690), (950, 440), (500, 190))
    polygon(pen, (868, 440), (928, 440), (928, 150), (868, 150))
    # The head is cut off below the board, a gap away from it.
    head, radius = (500, 150), 240
    rise, gap = 250 / 450, 66
    low = 190 - gap - head[1]
    x = (-low * rise + sqrt((low * rise) ** 2 - (1 + rise**2) * (low**2 - radius**2))) / (1 + rise**2)
    at = degrees(atan2(low + rise * x, x))
    pen.moveTo(on(head, radius, 180 - at))
    pen.lineTo((500, 190 - gap))
    pen.lineTo(on(head, radius, at))
    arc(pen, head, radius, at, -180 - at)
    pen.closePath()


def tray(pen):
    polygon(pen, (140, 245), (140, -65), (860, -65), (860, 245), (774, 245), (774, 21), (226, 21), (226, 245))
    bar(pen, (304, 116), (696, 116), 86)
    bar(pen, (310, 286), (700, 216), 86)
    bar(pen, (340, 474), (714, 324), 86)
    bar(pen, (432, 674), (760, 436), 86)


def crossed(pen):
    broad = [(115, 705), (400, 705), (885, -45), (600, -45)]
    polygon(pen, *broad)
    polygon(pen, *reversed(shrunk(broad, 70)))
    polygon(pen, (733, 705), (868, 705), (585, 356), (532, 440))
    polygon(pen, (132, -45), (416, 306), (470, 222), (267, -45))


def butterfly(pen):
    left = [(500, 130), ((460, -60), (340, -60)), ((215, -60), (200, 110)), ((195, 210), (280, 250)),
            ((140, 265), (105, 400)), ((80, 500), (80, 600)), ((85, 780), (265, 660)), ((430, 550), (500, 400))]
    outline(pen, [*left, *mirrored(left)[1:]])


SIGNS = {
    "envelope": (0x2709, envelope),
    "handset": (0x260E, handset),
    "globe": (0x1F310, globe),
    "person": (0x1F464, person),
    "pin": (0x1F4CD, pin),
    "cake": (0x1F382, cake),
    "cat": (0x1F431, cat_in_disc),
    "in": (0x33CC, square_in),
    "fox": (0x1F98A, fox),
    "m": (0x24C2, bubble_m),
    "id": (0x1F194, disc_id),
    "mortarboard": (0x1F393, mortarboard),
    "tray": (0x1F4E5, tray),
    "crossed": (0x1D54F, crossed),
    "butterfly": (0x1F98B, butterfly),
}
