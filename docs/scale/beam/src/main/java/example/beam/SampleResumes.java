package example.beam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.document.ReportJson;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Requests to try the job with: the same numbers give the same lines. */
public final class SampleResumes {

    private static final String LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120">\
            <rect width="120" height="120" rx="16" fill="COLOUR"/>\
            <circle cx="60" cy="60" r="34" fill="none" stroke="#ffffff" stroke-width="12"/></svg>
            """;

    private SampleResumes() {}

    /** Writes requests to a file: how many, and that of so many one is broken, 0 for none. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    /** Writes requests, one a line. */
    static void write(Path file, int count, int broken) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(isBroken(i, broken) ? BrokenResumes.of(i, i / broken) : whole(i));
                out.write('\n');
            }
        }
    }

    /** Whether a request is one of the broken ones. */
    static boolean isBroken(int number, int broken) {
        return broken > 0 && number % broken == broken - 1;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "applicant/%07d", number);
    }

    /** A request that gives a PDF: Markdown, some with a logo, or JSON Resume, some with a photo. */
    static String whole(int number) throws IOException {
        SamplePerson person = SamplePerson.of(number);
        ObjectNode request = ReportJson.object().put("id", id(number));
        if (number % 2 == 0) {
            boolean logo = number % 4 == 0;
            request.put("resume", markdown(person, logo));
            if (logo) {
                byte[] svg = logo(number).getBytes(StandardCharsets.UTF_8);
                request.putObject("files").put("images/logo.svg", svg);
            }
        } else {
            boolean photo = number % 8 == 1;
            request.set("resume", json(person, photo));
            if (photo) {
                request.putObject("files").put("images/photo.png", photo(number));
            }
        }
        return ReportJson.line(request);
    }

    static String markdown(SamplePerson person, boolean logo) {
        StringBuilder text = new StringBuilder("---\nname: " + person.name() + "\nlabel: " + person.label()
                + "\nemail: " + person.mail() + "\n---\n\n## Experience\n");
        for (SamplePerson.Job job : person.jobs()) {
            text.append("\n{:.company-info}\n");
            text.append(logo ? "- ![" + job.where() + " logo](images/logo.svg)\n" : "");
            text.append("- ").append(job.where()).append("\n\n### ").append(job.role());
            text.append("\n\n{:.location-date}\n- ").append(job.place());
            text.append("\n- March ")
                    .append(job.from())
                    .append(" - February ")
                    .append(job.to())
                    .append("\n^\n\n");
            job.deeds().forEach(deed -> text.append("* ").append(deed).append('\n'));
        }
        SamplePerson.Job school = person.school();
        text.append("\n## Education\n\n### ").append(school.role()).append(", ").append(school.where());
        text.append("\n\n{:.location-date}\n- ").append(school.place());
        text.append("\n- ").append(school.from()).append(" - ").append(school.to());
        text.append("\n\n## Skills\n\n")
                .append(String.join(", ", person.skills()))
                .append('\n');
        return text.toString();
    }

    static ObjectNode json(SamplePerson person, boolean photo) {
        ObjectNode resume = ReportJson.object();
        ObjectNode basics = resume.putObject("basics");
        basics.put("name", person.name()).put("label", person.label()).put("email", person.mail());
        if (photo) {
            basics.put("image", "images/photo.png");
        }
        ArrayNode work = resume.putArray("work");
        for (SamplePerson.Job job : person.jobs()) {
            ObjectNode one = work.addObject().put("name", job.where()).put("position", job.role());
            one.put("location", job.place())
                    .put("startDate", job.from() + "-03")
                    .put("endDate", job.to() + "-02");
            ArrayNode highlights = one.putArray("highlights");
            job.deeds().forEach(highlights::add);
        }
        SamplePerson.Job school = person.school();
        ObjectNode education = resume.putArray("education").addObject();
        education.put("institution", school.where()).put("studyType", school.role());
        education.put("startDate", school.from() + "").put("endDate", school.to() + "");
        ArrayNode skills = resume.putArray("skills");
        person.skills().forEach(skill -> skills.addObject().put("name", skill));
        return resume;
    }

    static String logo(int number) {
        return LOGO.replace("COLOUR", String.format(Locale.ROOT, "#%02x6080", number % 256));
    }

    private static byte[] photo(int number) throws IOException {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x20 + number % 64, 0x60, 0x80), 0, 400, Color.LIGHT_GRAY));
        graphics.fillRect(0, 0, 300, 400);
        graphics.setColor(new Color(0xE8, 0xC8, 0xA8));
        graphics.fillOval(90, 70, 120, 150);
        graphics.fillOval(40, 240, 220, 320);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
