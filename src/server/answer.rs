//! What a request is answered with: a file of the site, one of the few of our own, or the reason why not.

use super::address::{below, decode, encode, file_of, is_ours, kind_of, parameter};
use super::inject::{RESERVED, of_trouble, with_script};
use super::{Generation, Shared, State};
use crate::file::OutputFile;
use axum::body::Body;
use axum::extract::{Request, State as Having};
use axum::http::{HeaderName, Method, StatusCode, header};
use axum::response::Response;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// A browser that waits for news hears after this time that there are none.
const NO_NEWS: Duration = Duration::from_secs(25);

const SCRIPT: &str = include_str!("reload.js");
const STYLE: &str = include_str!("overlay.css");

pub async fn answer(Having(shared): Having<Arc<Shared>>, request: Request) -> Response {
    // Of two hosts nobody knows which is meant.
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next().filter(|_| hosts.next().is_none()).and_then(|it| it.to_str().ok()).unwrap_or_default();
    // Where the request line names a host, that one counts.
    let named = request.uri().authority().map_or(host, |it| it.as_str());
    if !is_ours(host, shared.address) || !is_ours(named, shared.address) {
        let port = shared.address.port();
        return plain(StatusCode::MISDIRECTED_REQUEST, &format!("this is {}, port {port}, or localhost\n", shared.address.ip()));
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "GET or HEAD\n");
        response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
    if let Some(name) = path.strip_prefix(RESERVED) {
        return own(&shared, name, query).await;
    }
    let state = Arc::clone(&shared.state.borrow());
    let Some(site) = &state.site else {
        return html(StatusCode::SERVICE_UNAVAILABLE, of_trouble(&shared.labels, &state.trouble, ""));
    };
    of_site(&shared, site, path).await
}

/// What the server itself has: the script of its pages, and what that asks for.
async fn own(shared: &Shared, name: &str, query: &str) -> Response {
    match name {
        "reload.js" => response(StatusCode::OK, kind_of(name), SCRIPT),
        "overlay.css" => response(StatusCode::OK, kind_of(name), STYLE),
        "state" => {
            let page = parameter(query, "page").unwrap_or_default();
            let state = news(shared, &parameter(query, "seen").unwrap_or_default(), &page).await;
            let labels = &shared.labels;
            let told = serde_json::json!({
                "turn": state.turn,
                "version": state.site.as_ref().map_or("", |it| &it.version),
                "trouble": state.trouble,
                "lang": labels.lang,
                "title": labels.title,
                "close": labels.close,
            });
            response(StatusCode::OK, kind_of("x.json"), told.to_string())
        }
        _ => plain(StatusCode::NOT_FOUND, "not found\n"),
    }
}

/// Waits until there is something else to be seen than what the page has seen, and takes note of the page meanwhile.
async fn news(shared: &Shared, seen: &str, page: &str) -> Arc<State> {
    let mut state = shared.state.clone();
    let base = state.borrow().site.as_ref().map_or_else(String::new, |it| it.base.clone());
    let _open = below(&base, page).map(|it| Open::new(shared, file_of(it)));
    let changed = async { state.wait_for(|it| it.turn != seen).await.map(|it| Arc::clone(&it)) };
    match tokio::time::timeout(NO_NEWS, changed).await {
        Ok(Ok(state)) => state,
        // There are none, or nobody is left to bring some.
        _ => Arc::clone(&shared.state.borrow()),
    }
}

/// A page that somebody has open, as long as they wait for news of it.
struct Open<'a> {
    shared: &'a Shared,
    file: String,
}

impl Open<'_> {
    fn new(shared: &Shared, file: String) -> Open<'_> {
        *shared.open.lock().unwrap_or_else(PoisonError::into_inner).entry(file.clone()).or_default() += 1;
        Open { shared, file }
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        let mut open = self.shared.open.lock().unwrap_or_else(PoisonError::into_inner);
        let left = open.get(&self.file).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            open.remove(&self.file);
        } else {
            open.insert(self.file.clone(), left);
        }
    }
}

/// A file of the site, or the page that says that there is none.
async fn of_site(shared: &Shared, site: &Generation, path: &str) -> Response {
    let Some(asked) = decode(path) else { return not_found(shared, site).await };
    if asked == "/" && site.base != "/" || format!("{asked}/") == site.base {
        return moved(&site.base);
    }
    let Some(inside) = below(&site.base, &asked) else {
        return plain(StatusCode::NOT_FOUND, &format!("the site begins at {}\n", site.base));
    };
    match site.file(file_of(inside)).await {
        Ok(Some(file)) => return found(StatusCode::OK, file, site),
        Ok(None) => {}
        Err(error) => return failed(shared, site, &error),
    }
    // As hosts of static files do: who left out the `/` of a folder is sent there.
    let is_folder = !inside.is_empty() && !inside.ends_with('/');
    if is_folder && matches!(site.file(format!("{inside}/index.html")).await, Ok(Some(_))) {
        return moved(&format!("{asked}/"));
    }
    not_found(shared, site).await
}

async fn not_found(shared: &Shared, site: &Generation) -> Response {
    match site.file("404.html".to_owned()).await {
        Ok(Some(file)) => found(StatusCode::NOT_FOUND, file, site),
        Ok(None) => plain(StatusCode::NOT_FOUND, "not found\n"),
        Err(error) => failed(shared, site, &error),
    }
}

fn found(status: StatusCode, file: OutputFile, site: &Generation) -> Response {
    let kind = kind_of(&file.path);
    if !kind.starts_with("text/html") {
        return response(status, kind, file.bytes);
    }
    html(status, with_script(&String::from_utf8_lossy(&file.bytes), &site.version))
}

/// A page that cannot be made says why, and shows itself again when the reason is gone.
fn failed(shared: &Shared, site: &Generation, error: &anyhow::Error) -> Response {
    let told = shared.mistakes(error);
    html(StatusCode::INTERNAL_SERVER_ERROR, of_trouble(&shared.labels, &told, &site.version))
}

fn moved(path: &str) -> Response {
    let mut response = plain(StatusCode::TEMPORARY_REDIRECT, "");
    if let Ok(location) = header::HeaderValue::from_str(&encode(path)) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn html(status: StatusCode, text: String) -> Response {
    response(status, kind_of("x.html"), text)
}

fn plain(status: StatusCode, text: &str) -> Response {
    response(status, kind_of("x.txt"), text.to_owned())
}

fn response(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers: [(HeaderName, &'static str); 3] =
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store"), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];
    for (name, value) in headers {
        response.headers_mut().insert(name, header::HeaderValue::from_static(value));
    }
    response
}
