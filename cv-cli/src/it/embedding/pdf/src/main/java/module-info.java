/** A stranger's module, which sees the doors of cv and nothing else. */
module example {
    requires dev.cv.pdf;
    requires java.net.http;
    requires jdk.httpserver;
}
