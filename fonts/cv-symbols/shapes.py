"""Outlines that the signs are made of. Filled ones go clockwise, holes counterclockwise; no hole may cross another."""

from math import cos, hypot, radians, sin


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


def rounded(pen, left, bottom, right, top, radius, hole=False):
    """A rectangle with round corners."""
    corners = [
        ((left + radius, bottom + radius), 270),
        ((left + radius, top - radius), 180),
        ((right - radius, top - radius), 90),
        ((right - radius, bottom + radius), 0),
    ]
    turn = -90
    if hole:
        corners, turn = [(center, start - 90) for center, start in reversed(corners)], 90
    pen.moveTo(on(corners[0][0], radius, corners[0][1]))
    for i, (center, start) in enumerate(corners):
        if i:
            pen.lineTo(on(center, radius, start))
        arc(pen, center, radius, start, start + turn)
    pen.closePath()


def bar(pen, start, end, width):
    """A straight stroke with square ends."""
    along = hypot(end[0] - start[0], end[1] - start[1])
    x, y = (end[1] - start[1]) / along * width / 2, (start[0] - end[0]) / along * width / 2
    corners = [(start[0] - x, start[1] - y), (end[0] - x, end[1] - y), (end[0] + x, end[1] + y), (start[0] + x, start[1] + y)]
    polygon(pen, *((round(a), round(b)) for a, b in corners))


def outline(pen, path, hole=False):
    """A path: a start, then points to go straight to, and pairs of points, the first of which bends the way to the second."""
    start, *steps = turned(path) if hole else path
    pen.moveTo(start)
    for step in steps:
        if isinstance(step[0], tuple):
            pen.qCurveTo(*step)
        else:
            pen.lineTo(step)
    pen.closePath()


def turned(path, at=lambda point: point):
    """The path the other way round."""
    points = [step[-1] if isinstance(step[0], tuple) else step for step in path]
    back = [at(points[-1])]
    for step, before in zip(reversed(path[1:]), reversed(points[:-1])):
        back.append((at(step[0]), at(before)) if isinstance(step[0], tuple) else at(before))
    return back


def mirrored(path, x=500):
    """The path on the other side of a vertical line."""
    return turned(path, lambda point: (2 * x - point[0], point[1]))


def shrunk(points, by):
    """A convex polygon, clockwise, each side moved inwards."""
    sides = []
    for (x, y), (to_x, to_y) in zip(points, points[1:] + points[:1]):
        length = hypot(to_x - x, to_y - y)
        across = ((to_y - y) / length, (x - to_x) / length)
        sides.append((*across, across[0] * x + across[1] * y + by))
    corners = []
    for (a, b, c), (d, e, f) in zip(sides[-1:] + sides[:-1], sides):
        corners.append((round((c * e - b * f) / (a * e - b * d)), round((a * f - c * d) / (a * e - b * d))))
    return corners
