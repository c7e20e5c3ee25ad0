//! Connections: how many there are at once, and how long one may take to say what it wants.

use super::{Shared, answer};
use anyhow::{Context, Result};
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::runtime;
use tokio::sync::Semaphore;

/// A request must be there within this time, and the next one on the same connection too.
const PATIENCE: Duration = Duration::from_secs(10);
/// Who comes when so many are connected has to wait.
const CONNECTIONS: usize = 256;

/// A connection ends after this time, and whoever is being answered then has as long again: who never reads an answer
/// would keep a place for good. A browser connects anew.
const LIFE: Duration = Duration::from_secs(300);

/// Answers until the program is told to end.
///
/// # Errors
///
/// Where the system gives no connections.
pub fn run(listener: TcpListener, shared: Arc<Shared>) -> Result<()> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(2)
        .build()
        .context("no connections are to be had")?;
    runtime.block_on(async {
        listener.set_nonblocking(true).context("no connections are to be had")?;
        let listener = tokio::net::TcpListener::from_std(listener).context("no connections are to be had")?;
        tokio::spawn(accept(listener, shared));
        until_told_to_end().await
    })?;
    // Whoever still waits for an answer waits for the next run.
    runtime.shutdown_background();
    Ok(())
}

async fn accept(listener: tokio::net::TcpListener, shared: Arc<Shared>) {
    let router = Router::new().fallback(answer::answer).with_state(shared);
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // No file handles left, say: others will end.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let router = router.clone();
        tokio::spawn(async move {
            connection(stream, router, LIFE).await;
            drop(place);
        });
    }
}

async fn connection(stream: TcpStream, router: Router, life: Duration) {
    // An answer is sent at once, and not when it has become long enough.
    let _ = stream.set_nodelay(true);
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let mut served = std::pin::pin!(server.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router)));
    // What goes wrong here is the other side's: it has gone, or speaks no HTTP.
    if tokio::time::timeout(life, served.as_mut()).await.is_err() {
        served.as_mut().graceful_shutdown();
        let _ = tokio::time::timeout(life, served).await;
    }
}

/// Ctrl-C, or a system that shuts down.
async fn until_told_to_end() -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let told = Arc::new(tokio::sync::Notify::new());
        for kind in [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()] {
            let mut signal = signal(kind).context("the program could not be told to end")?;
            let told = Arc::clone(&told);
            tokio::spawn(async move {
                signal.recv().await;
                told.notify_one();
            });
        }
        told.notified().await;
        Ok(())
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.context("the program could not be told to end")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream as Client;

    #[test]
    fn who_never_reads_is_not_waited_for() {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            // More than the system keeps for a reader.
            let router = Router::new().fallback(|| async { "x".repeat(64 << 20) });
            let mut client = Client::connect(address).unwrap();
            client.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
            let (stream, _) = listener.accept().await.unwrap();
            connection(stream, router, Duration::from_millis(200)).await;
            let mut read = Vec::new();
            let _ = client.read_to_end(&mut read);
            assert!(read.starts_with(b"HTTP/1.1 200") && read.len() < 64 << 20, "{}", read.len());
        });
    }
}
