import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.html.Picture;
import dev.cv.html.Pictures;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Writes the page that the engine sets, with its style sheets and pictures, for others to set: {@code Page CONTENT FOLDER}. */
final class Page {

    public static void main(String[] arguments) throws Exception {
        Path content = Path.of(arguments[0]).toAbsolutePath();
        boolean folder = Files.isDirectory(content);
        Path root = folder ? content : content.getParent();
        Diagnostics diagnostics = new Diagnostics();
        SourceTree files = new FolderTree(root, root);
        Resume resume = new ResumeReader()
                .read(files, folder ? "" : content.getFileName().toString(), diagnostics)
                .orElseThrow();
        HtmlPage page = PageWriter.write(
                resume, Look.of(Themes.modern()), PageSize.A4, new Pictures(files, diagnostics), diagnostics);
        Path out = Path.of(arguments[1]);
        for (Picture picture : page.pictures()) {
            Path file = out.resolve(picture.name());
            Files.createDirectories(file.getParent());
            Files.write(file, picture.bytes());
        }
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(page.document()), new StreamResult(out.resolve("page.html").toFile()));
    }
}
