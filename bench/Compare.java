package dev.cv.cli.build;

import dev.cv.archive.BuildFile;
import dev.cv.content.ContentPlace;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes one document, each time it is asked; bench/Warm compares several versions of this. */
public final class Compare implements Supplier<byte[]> {
    private final BuildRequest request;
    private final ResumeRenderer renderer = new ResumeRenderer();

    /** @param full with the source in the PDF, and read back */
    public Compare(String content, boolean full) throws Exception {
        Path path = Path.of(content).toAbsolutePath();
        boolean folder = Files.isDirectory(path);
        Path root = folder ? path : path.getParent();
        BuildRequest pages = BuildRequest.of(
                new ContentPlace(new FolderTree(root, root), folder ? "" : path.getFileName().toString()));
        Sending source = new Sending(
                SourceMode.USED, false, Optional.empty(), files -> Optional.empty(), BuildFile.NONE, file -> false);
        request = full ? pages.sending(source).readBack(ReadBack.WARN) : pages;
    }

    @Override
    public byte[] get() {
        Built built = Build.run(request, () -> renderer, what -> {}, new Diagnostics());
        return built.products().orElseThrow().bytes(OutputForms.PDF);
    }
}
