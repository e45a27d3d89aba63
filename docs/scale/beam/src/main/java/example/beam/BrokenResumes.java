package example.beam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import example.document.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that give no PDF, each kind in turn. */
final class BrokenResumes {

    /** Why each is a dead letter, in the order of the kinds. */
    static final List<String> REASONS =
            List.of("unreadable", "unreadable", "end-before-start", "wrong-json-type", "not-set", "unreadable");

    private BrokenResumes() {}

    static String of(int number, int kind) throws IOException {
        SamplePerson person = SamplePerson.of(number);
        ObjectNode request = ReportJson.object().put("id", SampleResumes.id(number));
        String markdown = SampleResumes.markdown(person, /* logo= */ false);
        switch (kind % REASONS.size()) {
            case 0 -> { // cut off on its way
                String line = SampleResumes.whole(number);
                return line.substring(0, line.length() / 2);
            }
            case 1 -> request.put("resume", markdown).remove("id");
            case 2 -> {
                SamplePerson.Job first = person.jobs().get(0);
                request.put("resume", markdown.replace("March " + first.from(), "March " + (first.to() + 1)));
            }
            case 3 -> {
                ObjectNode resume = SampleResumes.json(person, /* photo= */ false);
                request.set("resume", resume.put("work", "many jobs"));
            }
            case 4 -> { // a theme of one's own, whose margins leave no room: the engine throws
                request.put("resume", markdown.replaceFirst("---\n", "---\ntheme: own\n"));
                request.putObject("files")
                        .put("own/theme.yml", "title: Own\n".getBytes(StandardCharsets.UTF_8))
                        .put("own/theme.css", "@page{margin:11cm}\n".getBytes(StandardCharsets.UTF_8));
            }
            default -> request.put("resume", markdown).putObject("files").put("resume.md", new byte[0]);
        }
        return ReportJson.line(request);
    }
}
