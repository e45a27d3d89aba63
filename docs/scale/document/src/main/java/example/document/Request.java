package example.document;

/**
 * A document, and how it is to look.
 *
 * @param document with its pictures
 * @param options what it asks for itself, else what is usual
 */
public record Request(SourceDocument document, RenderOptions options) {}
