package dev.cv.reread;

/** Prints a tag tree as indented text. */
final class TagPrinter {
    private final StringBuilder out = new StringBuilder();

    String print(ReadTag tag) {
        print(tag, "");
        return out.toString();
    }

    private void print(ReadTag tag, String indent) {
        out.append(indent).append(tag.type());
        tag.attributes()
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append('=')
                        .append('"')
                        .append(value)
                        .append('"'));
        out.append('\n');
        for (ReadTag.Kid kid : tag.kids()) {
            String deeper = indent + "  ";
            if (kid instanceof ReadTag.Inner inner) {
                print(inner.tag(), deeper);
            } else if (kid instanceof ReadTag.Text text) {
                out.append(deeper).append('"').append(text.run().text()).append("\"\n");
            } else if (kid instanceof ReadTag.Annotation annotation) {
                out.append(deeper).append('@').append(annotation.type());
                out.append(" \"").append(annotation.contents()).append("\"\n");
            }
        }
    }
}
