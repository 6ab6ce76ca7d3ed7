package intake

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"syscall"
	"time"

	"github.com/temoto/robotstxt"
)

// UserAgent names the program to the sites that it asks.
const UserAgent = "lede-archive/1 (+https://github.com/lede-go/lede)"

const (
	// pace is the least time between two requests to a host; a site's
	// robots.txt may ask for more, up to slowest.
	pace    = time.Second
	slowest = 30 * time.Second

	// robotsLimit is as much of a robots.txt as RFC 9309 has a crawler read.
	robotsLimit = 500 << 10
)

// A Fetcher fetches pages politely: those that robots.txt allows, one request a
// second and host, within limits of size and time. It is for one goroutine.
type Fetcher struct {
	// Pace is for tests; 0 is one second.
	Pace time.Duration

	// Inside allows addresses of this machine and its network. Without it a
	// feed from elsewhere cannot have them asked.
	Inside bool

	client *http.Client
	hosts  map[string]*host
}

// A host is what is known of a site.
type host struct {
	robots *robotstxt.RobotsData
	next   time.Time // the earliest for the next request
	wait   time.Duration
	gone   error // why it is asked no more
}

// A Page is what was fetched.
type Page struct {
	URL         string // after redirects
	ContentType string
	Body        []byte
}

var (
	errRobots  = errors.New("robots.txt does not allow it")
	errInside  = errors.New("an address inside this network")
	errBusy    = errors.New("the site asked to be left alone")
	errAddress = errors.New("not an address of a page")

	errRedirects = errors.New("redirected too often")
)

// Get fetches a page.
func (f *Fetcher) Get(ctx context.Context, address string) (Page, error) {
	f.init()
	response, err := f.ask(ctx, address)
	if err != nil {
		return Page{}, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return Page{}, fmt.Errorf("status %s", response.Status)
	}
	body, err := limited(response.Body)
	return Page{response.Request.URL.String(), response.Header.Get("Content-Type"), body}, err
}

func (f *Fetcher) init() {
	if f.client != nil {
		return
	}
	if f.Pace == 0 {
		f.Pace = pace
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: f.mayDial}
	f.hosts = map[string]*host{}
	f.client = &http.Client{
		Timeout:       30 * time.Second,
		Transport:     &http.Transport{DialContext: dialer.DialContext, Proxy: http.ProxyFromEnvironment, TLSHandshakeTimeout: 10 * time.Second},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// mayDial refuses to connect to this machine and its network.
func (f *Fetcher) mayDial(network, address string, _ syscall.RawConn) error {
	name, _, _ := net.SplitHostPort(address)
	ip := net.ParseIP(name)
	if !f.Inside && (ip == nil || ip.IsLoopback() || ip.IsPrivate() || ip.IsLinkLocalUnicast() || ip.IsUnspecified()) {
		return errInside
	}
	return nil
}

// ask requests an address and follows its redirects, each of them as politely.
func (f *Fetcher) ask(ctx context.Context, address string) (*http.Response, error) {
	at, err := url.Parse(address)
	for range 5 {
		if err != nil || at.Host == "" || at.Scheme != "http" && at.Scheme != "https" {
			return nil, errAddress
		}
		site, err := f.site(ctx, at)
		if err != nil {
			return nil, err
		}
		if !site.robots.TestAgent(at.RequestURI(), UserAgent) {
			return nil, errRobots
		}
		response, err := f.request(ctx, site, at)
		if err != nil {
			return nil, err
		}
		goal := response.Header.Get("Location")
		if response.StatusCode < 300 || response.StatusCode > 399 || goal == "" {
			return response, nil
		}
		response.Body.Close()
		at, err = at.Parse(goal)
		if err != nil {
			return nil, errAddress
		}
	}
	return nil, errRedirects
}

// site returns what is known of an address's site, whose robots.txt it reads
// first. A site whose robots.txt cannot be had is left alone (RFC 9309).
func (f *Fetcher) site(ctx context.Context, at *url.URL) (*host, error) {
	name := at.Scheme + "://" + at.Host
	if known := f.hosts[name]; known != nil {
		return known, known.gone
	}
	site := &host{wait: f.Pace}
	f.hosts[name] = site
	robots, err := f.readRobots(ctx, site, &url.URL{Scheme: at.Scheme, Host: at.Host, Path: "/robots.txt"})
	if err != nil {
		site.gone = fmt.Errorf("robots.txt: %w", err)
		return site, site.gone
	}
	site.robots = robots
	site.wait = min(max(f.Pace, robots.FindGroup(UserAgent).CrawlDelay), max(f.Pace, slowest))
	return site, nil
}

// readRobots reads a robots.txt, wherever it is redirected to.
func (f *Fetcher) readRobots(ctx context.Context, site *host, at *url.URL) (*robotstxt.RobotsData, error) {
	for range 5 {
		response, err := f.request(ctx, site, at)
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(io.LimitReader(response.Body, robotsLimit))
		response.Body.Close()
		if err != nil {
			return nil, err
		}
		goal := response.Header.Get("Location")
		if response.StatusCode < 300 || response.StatusCode > 399 || goal == "" {
			return robotstxt.FromStatusAndBytes(response.StatusCode, data)
		}
		if at, err = at.Parse(goal); err != nil {
			return nil, errAddress
		}
	}
	return nil, errRedirects
}

// request makes one request when its time has come.
func (f *Fetcher) request(ctx context.Context, site *host, at *url.URL) (*http.Response, error) {
	if site.gone != nil {
		return nil, site.gone
	}
	select {
	case <-time.After(time.Until(site.next)):
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", UserAgent)
	response, err := f.client.Do(request)
	site.next = time.Now().Add(site.wait)
	if err != nil {
		return nil, err
	}
	if response.StatusCode == http.StatusTooManyRequests || response.StatusCode == http.StatusServiceUnavailable {
		response.Body.Close()
		site.gone = errBusy
		return nil, errBusy
	}
	return response, nil
}
