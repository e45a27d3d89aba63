package dev.cv.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a page uses. The engine adds something for each piece of text and each box, and PDFBox looks each time through all that is
 * there; here it is found at once.
 */
final class NumberedResources extends COSDictionary {

    /** PDFBox asks for these where it is going to add to them. */
    @Override
    public @Nullable COSDictionary getCOSDictionary(COSName key) {
        if (key.equals(COSName.PROPERTIES) && !containsKey(key)) {
            setItem(key, new Properties());
        }
        return super.getCOSDictionary(key);
    }

    /** What marked content is. */
    private static final class Properties extends COSDictionary {

        private final Set<Object> values = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public void setItem(COSName key, COSBase value) {
            values.add(value);
            super.setItem(key, value);
        }

        @Override
        public boolean containsValue(Object value) {
            return values.contains(value);
        }
    }
}
