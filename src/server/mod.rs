//! EDGE: shows a site while it is written. It is built in memory, again whenever a file was saved, and its pages are made
//! when somebody asks for them.
//!
//! | file | what it does |
//! |---|---|
//! | `watch.rs` | says that something may have changed |
//! | `studio.rs` | looks whether it has, understands the content again, and publishes what came of it |
//! | `generation.rs` | holds one state of the site, and makes its files for those who ask |
//! | `http.rs` | connections: how long, how many |
//! | `answer.rs` | what a request is answered with |
//! | `address.rs` | hosts and paths, as they are asked for |
//! | `inject.rs` | what pages get beside what is built: the script that shows them again |
//!
//! No file of the disk is ever sent: an answer is what a build would write at that very path, made in memory.

mod address;
mod answer;
mod generation;
mod http;
pub mod inject;
mod studio;
mod watch;

use crate::content::Inputs;
use crate::pipeline::{Compiled, Options};
use crate::render::Mistakes;
use crate::words::Fault;
use anyhow::{Context, Result, bail};
use generation::Generation;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::sync::watch::{Receiver, Sender, channel};

/// What is served, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder that holds `content/`.
    pub root: PathBuf,
    /// With port 0, any that is free.
    pub address: SocketAddr,
    pub options: Options,
}

/// How the server speaks to the author, whose language it does not know.
pub trait Voice: Send + Sync {
    /// It has begun, at this address.
    fn begun(&self, address: &str) -> Result<()>;
    /// The content was read again, with what came of it.
    fn read_again(&self, news: &News<'_>);
    /// Why the folder of the content cannot be read, as text.
    fn unread(&self, folder: &Path, error: std::io::Error) -> String;
    /// Errors in frames, as text.
    fn errors(&self, inputs: &Inputs, compiled: &Compiled) -> String;
    /// Mistakes in templates in frames, as text.
    fn mistakes(&self, mistakes: &Mistakes) -> String;
    /// The words of the overlay.
    fn labels(&self) -> Labels;
}

/// What came of a change.
pub struct News<'a> {
    /// Nothing where the folder itself could not be read.
    pub compiled: Option<&'a Compiled>,
    pub inputs: Option<&'a Inputs>,
    /// How many pages the site has now; nothing where the last good one stays.
    pub pages: Option<usize>,
    /// Why it stays, in frames: the same text that the browser shows.
    pub trouble: &'a str,
    pub time: Duration,
}

/// The words of the overlay.
#[derive(Clone, Debug)]
pub struct Labels {
    pub lang: String,
    pub title: String,
    pub close: String,
}

/// What there is to be seen.
struct State {
    /// Another one whenever something else is to be seen.
    turn: String,
    /// The last good site, if there ever was one.
    site: Option<Arc<Generation>>,
    /// What keeps a newer one from being built, in frames; empty where nothing does.
    trouble: String,
}

/// What all connections share.
struct Shared {
    state: Receiver<Arc<State>>,
    /// The files of the pages that somebody has open, each as often as it is.
    open: Mutex<BTreeMap<String, usize>>,
    address: SocketAddr,
    labels: Labels,
    voice: Arc<dyn Voice>,
}

impl Shared {
    /// Why something cannot be made, in frames where templates are to blame.
    fn mistakes(&self, error: &anyhow::Error) -> String {
        error.downcast_ref::<Mistakes>().map_or_else(|| format!("{error:#}"), |it| self.voice.mistakes(it))
    }

    /// What somebody looks at is made first.
    fn open_pages(&self) -> Vec<String> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }
}

/// Serves a site until the program is told to end.
///
/// # Errors
///
/// A port that is taken, or a system that gives no connections.
pub fn serve(settings: Settings, voice: Arc<dyn Voice>) -> Result<()> {
    let listener = listen(settings.address)?;
    let address = listener.local_addr().context("the port is not known")?;
    let watch = watch::Watch::new(&settings.root);
    let (publish, state): (Sender<Arc<State>>, _) =
        channel(Arc::new(State { turn: String::new(), site: None, trouble: String::new() }));
    let shared = Arc::new(Shared { state, open: Mutex::default(), address, labels: voice.labels(), voice: Arc::clone(&voice) });
    let mut studio = studio::Studio::new(settings, publish, Arc::clone(&shared));
    studio.look(true);
    let base = shared.state.borrow().site.as_ref().map_or_else(|| "/".to_owned(), |it| address::encode(&it.base));
    voice.begun(&format!("http://{}{base}", named(address)))?;
    thread::Builder::new().name("studio".to_owned()).spawn(move || studio.work(watch)).context("no thread can be started")?;
    http::run(listener, shared)
}

fn listen(address: SocketAddr) -> Result<TcpListener> {
    match TcpListener::bind(address) {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!(Fault::new("fault-port", &[("port", &address.port()), ("address", &address.ip())]))
        }
        Err(error) => Err(Fault::new("fault-address", &[("address", &address)]).of(error).into()),
    }
}

/// The address as a browser on this machine finds it.
fn named(address: SocketAddr) -> String {
    match address {
        SocketAddr::V4(it) if it.ip().is_unspecified() => format!("127.0.0.1:{}", it.port()),
        SocketAddr::V6(it) if it.ip().is_unspecified() => format!("[::1]:{}", it.port()),
        _ => address.to_string(),
    }
}
