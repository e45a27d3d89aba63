package example.beam;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation.Required;
import org.jspecify.annotations.Nullable;

/** The options of the job, beside those of Beam and of the runner. */
public interface RenderJobOptions extends PipelineOptions {

    @Description("Files of requests, one JSON object a line: a pattern, as gs://bucket/in/*.jsonl.")
    @Nullable
    String getLines();

    void setLines(@Nullable String pattern);

    @Description("Files that are a résumé each: Markdown, JSON Resume, or a ZIP of a content folder; a pattern.")
    @Nullable
    String getFiles();

    void setFiles(@Nullable String pattern);

    @Description("The folder to write to; another run of the same job goes on from what lies there.")
    @Required
    String getOutput();

    void setOutput(String folder);

    @Description("The theme; without it each résumé has the one that it wants.")
    @Nullable
    String getTheme();

    void setTheme(@Nullable String name);

    @Description("Options of the theme, as accent=#00578a,font=EB Garamond.")
    @Nullable
    List<String> getSet();

    void setSet(@Nullable List<String> options);

    @Description("The paper: A4, Letter, Legal, A5, or a size as 210mmx297mm.")
    @Default.String("A4")
    String getPage();

    void setPage(String size);

    @Description("At most so many pages, or off.")
    @Nullable
    String getFit();

    void setFit(@Nullable String pages);

    @Description("Whether PDFs carry what they were made from: used or none.")
    @Default.String("used")
    String getSource();

    void setSource(String which);

    @Description("How many bytes a file has at most, packed and unpacked; what is larger is a dead letter.")
    @Default.Integer(32 << 20)
    int getLargest();

    void setLargest(int bytes);

    @Description("In how many files the results are written, and the dead letters.")
    @Default.Integer(1)
    int getShards();

    void setShards(int number);
}
