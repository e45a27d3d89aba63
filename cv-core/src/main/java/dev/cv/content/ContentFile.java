package dev.cv.content;

import dev.cv.model.Block;
import dev.cv.source.SourceFile;
import java.util.List;

/** A file of the content, read: what it says of itself, and its blocks with organizations and dates recognized. */
public record ContentFile(SourceFile source, FrontMatter frontMatter, List<Block> blocks) {

    /** The class of a section that is a letter, and the layout of a file that is one. */
    public static final String LETTER = "letter";

    /** Whether both are the same file, which need not be compared word by word. */
    public boolean isSameAs(ContentFile other) {
        return source.path().equals(other.source.path());
    }

    /** Whether it puts others in order instead of being an entry. */
    public boolean isManifest() {
        return isManifest(frontMatter);
    }

    /** Whether it is a letter. */
    public boolean isLetter() {
        return isLetter(frontMatter);
    }

    /** Whether what a file says of itself makes it a letter. */
    public static boolean isLetter(FrontMatter frontMatter) {
        return frontMatter.text("layout").filter(LETTER::equals).isPresent();
    }

    /** Whether what a file says of itself makes it a manifest. */
    public static boolean isManifest(FrontMatter frontMatter) {
        return frontMatter.text("layout").filter("resume"::equals).isPresent() || frontMatter.has("sections");
    }
}
