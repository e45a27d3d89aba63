package dev.cv.read;

import dev.cv.model.Block;
import dev.cv.source.SourceFile;
import java.util.List;

/** A file of the content, read: what it says of itself, and its blocks with organizations and dates recognized. */
record ContentFile(SourceFile source, FrontMatter frontMatter, List<Block> blocks) {

    /** Whether it puts others in order instead of being an entry. */
    boolean isManifest() {
        return isManifest(frontMatter);
    }

    /** Whether it is a letter. */
    boolean isLetter() {
        return isLetter(frontMatter);
    }

    /** Whether what a file says of itself makes it a letter. */
    static boolean isLetter(FrontMatter frontMatter) {
        return frontMatter.text("layout").filter(LetterReader.CLASS::equals).isPresent();
    }

    /** Whether what a file says of itself makes it a manifest. */
    static boolean isManifest(FrontMatter frontMatter) {
        return frontMatter.text("layout").filter("resume"::equals).isPresent() || frontMatter.has("sections");
    }
}
