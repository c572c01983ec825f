//! `cargo xtask serve`: builds the page and serves it to this machine.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::build;
use crate::project::Project;
use crate::steps::{AfterFailure, Steps};

const DEFAULT_PORT: u16 = 8080;
/// How many ports after the default are tried.
const PORTS_TRIED: u16 = 20;

/// Builds, serves and, if wanted, opens the page. Returns only on an error.
pub fn run(project: &Project, port: Option<u16>, open: bool) -> Result<()> {
    // Bound first: nobody should wait for a build to hear that the port is taken.
    let listener = listen(port)?;
    let address = listener
        .local_addr()
        .context("the listener has no address")?;
    let mut steps = Steps::default();
    build::add_package(&mut steps, project);
    steps.add("site", &["elements"], || build::site(project));
    steps.run(AfterFailure::Stop)?;

    let url = format!("http://{address}/");
    println!("\nMeguru is at {url}  (stop with Ctrl+C)");
    if open && let Err(error) = open::that_detached(&url) {
        println!("No browser could be opened ({error}): open the address yourself.");
    }
    serve(listener, &project.path("dist/site"))
}

/// Takes the port that was asked for, or else the first free one from the default on.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    if let Some(port) = port {
        return TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("port {port} is taken or not allowed"));
    }
    for port in DEFAULT_PORT..DEFAULT_PORT + PORTS_TRIED {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => println!("Port {port} cannot be used ({error}); trying the next."),
        }
    }
    bail!("no port from {DEFAULT_PORT} on is free: choose one with --port")
}

/// Serves a folder on some free port for as long as the program runs; returns the address.
pub fn in_background(folder: PathBuf) -> Result<SocketAddr> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free on this machine")?;
    let address = listener
        .local_addr()
        .context("the listener has no address")?;
    std::thread::spawn(move || serve(listener, &folder));
    Ok(address)
}

/// Answers requests for the files of a folder, for as long as the program runs.
fn serve(listener: TcpListener, folder: &Path) -> Result<()> {
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow::anyhow!("could not start the server: {error}"))?;
    for request in server.incoming_requests() {
        // A browser that closed the connection early is no reason to stop.
        if let Err(error) = answer(request, folder) {
            eprintln!("a request could not be answered: {error:#}");
        }
    }
    bail!("the server stopped taking requests")
}

fn answer(request: Request, folder: &Path) -> Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let response = Response::from_string("only GET and HEAD\n").with_status_code(405);
        return request.respond(response).context("could not answer");
    }
    let Some(path) = file_for(request.url(), folder) else {
        let response = Response::from_string("not found\n").with_status_code(404);
        return request.respond(response).context("could not answer");
    };
    // `…/folder` must become `…/folder/`, or the page's relative addresses miss their files.
    if path.is_dir() {
        let address = request.url().split(['?', '#']).next().unwrap_or_default();
        // One slash in front: two would name another host.
        let target = format!("/{}/", address.trim_start_matches('/'));
        let response = Response::empty(StatusCode(308)).with_header(header("Location", &target)?);
        return request.respond(response).context("could not answer");
    }
    let Ok(file) = File::open(&path) else {
        let response = Response::from_string("not found\n").with_status_code(404);
        return request.respond(response).context("could not answer");
    };
    let response = Response::from_file(file)
        .with_header(header("Content-Type", &content_type(&path))?)
        .with_header(header("X-Content-Type-Options", "nosniff")?)
        // What is served changes with each build.
        .with_header(header("Cache-Control", "no-cache")?);
    request.respond(response).context("could not answer")
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value)
        .map_err(|()| anyhow::anyhow!("\"{name}: {value}\" cannot stand in an answer"))
}

/// The file or folder an address means, or `None` where there is none inside the folder.
fn file_for(url: &str, folder: &Path) -> Option<PathBuf> {
    let address = url.split(['?', '#']).next()?;
    let decoded = percent_decode_str(address).decode_utf8().ok()?;
    let relative = Path::new(decoded.trim_start_matches('/'));
    // No way up and out: plain names only.
    let plain = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let mut path = folder.join(relative);
    if decoded.ends_with('/') {
        path.push("index.html");
    }
    (plain && fs::exists(&path).unwrap_or(false)).then_some(path)
}

/// What a browser needs to hear about a file.
fn content_type(path: &Path) -> String {
    match path.extension().and_then(OsStr::to_str) {
        Some("ftl") => return "text/plain; charset=utf-8".into(),
        // The list knows these by their older name.
        Some("mjs") => return "text/javascript; charset=utf-8".into(),
        _ => {}
    }
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let is_text = kind.type_() == "text"
        || matches!(kind.subtype().as_str(), "javascript" | "json" | "xml")
        || kind.suffix().is_some();
    if is_text {
        format!("{}; charset=utf-8", kind.essence_str())
    } else {
        kind.essence_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    #[test]
    fn files_have_the_kinds_that_browsers_insist_on() {
        for (name, kind) in [
            ("a.wasm", "application/wasm"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.mjs", "text/javascript; charset=utf-8"),
            ("a.ftl", "text/plain; charset=utf-8"),
            ("a.svg", "image/svg+xml; charset=utf-8"),
            ("a.json", "application/json; charset=utf-8"),
            ("a.webmanifest", "application/manifest+json; charset=utf-8"),
            ("a.png", "image/png"),
            ("a", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(name)), kind, "{name}");
        }
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for url in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/main.rs/../../Cargo.toml",
            "//../Cargo.toml",
            "/..%2fCargo.toml",
        ] {
            assert_eq!(file_for(url, &folder), None, "{url}");
        }
        assert_eq!(
            file_for("/main.rs?v=1#top", &folder),
            Some(folder.join("main.rs"))
        );
    }

    #[test]
    fn a_taken_port_is_an_error_when_it_was_asked_for() -> Result<()> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        assert!(listen(Some(taken.local_addr()?.port())).is_err());
        Ok(())
    }

    /// Sends a request to a server of this source folder and returns the head of the answer.
    fn ask(request_line: &str) -> Result<String> {
        let address = in_background(Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf())?;
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "{request_line} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let head = answer.split("\r\n\r\n").next().unwrap_or_default();
        Ok(head.to_ascii_lowercase())
    }

    #[test]
    fn a_file_is_sent_with_its_kind() -> Result<()> {
        let head = ask("GET /assets/node.js?v=1")?;
        assert!(head.starts_with("http/1.1 200 "), "{head}");
        assert!(head.contains("content-type: text/javascript; charset=utf-8"));
        assert!(head.contains("x-content-type-options: nosniff"));
        Ok(())
    }

    #[test]
    fn a_folder_without_its_slash_is_sent_on() -> Result<()> {
        let head = ask("GET /assets")?;
        assert!(head.starts_with("http/1.1 308 "), "{head}");
        assert!(head.contains("location: /assets/"));
        Ok(())
    }

    #[test]
    fn what_is_not_there_is_not_found() -> Result<()> {
        assert!(ask("GET /nothing")?.starts_with("http/1.1 404 "));
        assert!(ask("GET /../Cargo.lock")?.starts_with("http/1.1 404 "));
        Ok(())
    }

    #[test]
    fn nothing_can_be_sent_in() -> Result<()> {
        assert!(ask("POST /assets/node.js")?.starts_with("http/1.1 405 "));
        Ok(())
    }
}
