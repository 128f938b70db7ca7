// When the connection is lost for good: wait for the server, then load the page again. All of its state is in its
// address.

(() => {
  const least = 500, most = 5000;
  const notice = document.getElementById("components-reconnect-modal");
  let isWaiting = false;

  async function answers() {
    try {
      return (await fetch("favicon.svg", { method: "HEAD", cache: "no-store" })).ok;
    } catch {
      return false;
    }
  }

  async function waitAndReload() {
    if (isWaiting) return;
    isWaiting = true;
    for (let pause = least; !await answers(); pause = Math.min(pause * 1.5, most)) {
      await new Promise(resolve => setTimeout(resolve, pause));
    }
    location.reload();
  }

  notice.addEventListener("components-reconnect-state-changed", event => {
    if (["failed", "rejected", "resume-failed"].includes(event.detail.state)) waitAndReload();
  });
})();
