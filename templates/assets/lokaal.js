// Opened from a disk there is no server to turn a folder into its page: name the page in every link.
if (location.protocol === "file:") {
  document.documentElement.classList.add("van-schijf");
  for (const link of document.querySelectorAll("a[href]")) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  }
}
