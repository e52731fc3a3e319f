// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// check_log reads a folder of tiles as an outsider would, with Go's own note and tlog packages: nothing here is ours but
// the paths of C2SP tlog-tiles.
//
//	check_log FOLDER VKEY [OLD_SIZE OLD_ROOT_BASE64]
//	check_log published FOLDER VKEY [COSIGNER_VKEY SIZE]
//
// The first opens the checkpoint with the key, reads every hash through tlog's authenticating tile reader, hashes every
// entry, proves every 97th entry and the last, and, when an older head is given, proves that head a prefix.
// The second opens every published checkpoint, checks the proof from each to the next, and, when a cosigner is given,
// that it cosigned the checkpoint of that size.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight, leafSize = 8, 238

// Tiles is a tlog.TileReader over files. tlog writes the height into a path, C2SP does not.
type Tiles struct{ folder string }

func (t Tiles) Height() int { return tileHeight }

func (t Tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t Tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var out [][]byte
	for _, tile := range wanted {
		data, err := os.ReadFile(filepath.Join(t.folder, c2spPath(tile)))
		if err != nil {
			return nil, err
		}
		out = append(out, data)
	}
	return out, nil
}

func c2spPath(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

// treeOf reads the three lines of a checkpoint.
func treeOf(text, origin string) (tlog.Tree, error) {
	var tree tlog.Tree
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		return tree, fmt.Errorf("the checkpoint is not three lines beginning with its origin")
	}
	var err error
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, err
}

func openNote(data []byte, vkey string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(data, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	return treeOf(opened.Text, verifier.Name())
}

func openCheckpoint(file, vkey string) (tlog.Tree, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return tlog.Tree{}, err
	}
	return openNote(data, vkey)
}

// checkRoot needs no tile for an empty tree.
func checkRoot(tree tlog.Tree, hashes tlog.HashReader) error {
	root, err := tlog.TreeHash(tree.N, hashes)
	if err == nil && root != tree.Hash {
		err = fmt.Errorf("the tiles lead to another root")
	}
	return err
}

// checkHashes reads each stored hash through the reader that authenticates tiles against the root.
func checkHashes(tree tlog.Tree, hashes tlog.HashReader) error {
	count := tlog.StoredHashCount(tree.N)
	for first := int64(0); first < count; first += 1024 {
		var indexes []int64
		for i := first; i < count && i < first+1024; i++ {
			indexes = append(indexes, i)
		}
		if _, err := hashes.ReadHashes(indexes); err != nil {
			return err
		}
	}
	return nil
}

// entriesOf splits one bundle into its entries.
func entriesOf(folder string, tile tlog.Tile) ([][]byte, error) {
	data, err := os.ReadFile(filepath.Join(folder, c2spPath(tile)))
	if err != nil {
		return nil, err
	}
	var out [][]byte
	for len(data) > 0 {
		if len(data) < 2+leafSize || binary.BigEndian.Uint16(data) != leafSize {
			return nil, fmt.Errorf("%s: an entry that is no leaf", c2spPath(tile))
		}
		out = append(out, data[2:2+leafSize])
		data = data[2+leafSize:]
	}
	if len(out) != tile.W {
		return nil, fmt.Errorf("%s: %d entries", c2spPath(tile), len(out))
	}
	return out, nil
}

func checkEntry(tree tlog.Tree, hashes tlog.HashReader, index int64, entry []byte) error {
	hash := tlog.RecordHash(entry)
	stored, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
	if err != nil {
		return err
	}
	if stored[0] != hash {
		return fmt.Errorf("entry %d is not the one of its tile", index)
	}
	if index%97 != 0 && index != tree.N-1 {
		return nil
	}
	proof, err := tlog.ProveRecord(tree.N, index, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, hash)
}

func checkEntries(folder string, tree tlog.Tree, hashes tlog.HashReader) error {
	const width = 1 << tileHeight
	for n := int64(0); n*width < tree.N; n++ {
		count := min(tree.N-n*width, width)
		entries, err := entriesOf(folder, tlog.Tile{H: tileHeight, L: -1, N: n, W: int(count)})
		if err != nil {
			return err
		}
		for i, entry := range entries {
			if err := checkEntry(tree, hashes, n*width+int64(i), entry); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkOlder(tree tlog.Tree, hashes tlog.HashReader, size, root string) error {
	n, err := strconv.ParseInt(size, 10, 64)
	if err != nil {
		return err
	}
	hash, err := tlog.ParseHash(root)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, n, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, n, hash)
}

// Cosigner is a note.Verifier of C2SP tlog-cosignature, Ed25519: note knows the other type only.
type Cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (c Cosigner) Name() string { return c.name }

func (c Cosigner) KeyHash() uint32 { return c.hash }

func (c Cosigner) Verify(message, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	signed := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, message)
	return ed25519.Verify(c.key, []byte(signed), signature[8:])
}

func parseCosigner(vkey string) (Cosigner, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return Cosigner{}, fmt.Errorf("no vkey: %s", vkey)
	}
	typed, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(typed) != 1+ed25519.PublicKeySize || typed[0] != 4 {
		return Cosigner{}, fmt.Errorf("no cosigner's key: %s", vkey)
	}
	digest := sha256.Sum256(append([]byte(parts[0]+"\n"), typed...))
	hash := binary.BigEndian.Uint32(digest[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		return Cosigner{}, fmt.Errorf("the key has another hash: %s", vkey)
	}
	return Cosigner{parts[0], hash, typed[1:]}, nil
}

// publishedTrees opens every file of checkpoints/, in the order of their sizes.
func publishedTrees(folder, vkey string) ([]tlog.Tree, error) {
	files, err := os.ReadDir(filepath.Join(folder, "checkpoints"))
	if err != nil {
		return nil, err
	}
	var trees []tlog.Tree
	for _, file := range files {
		tree, err := openCheckpoint(filepath.Join(folder, "checkpoints", file.Name()), vkey)
		if err != nil {
			return nil, err
		}
		if strconv.FormatInt(tree.N, 10) != file.Name() {
			return nil, fmt.Errorf("checkpoints/%s is of another size", file.Name())
		}
		trees = append(trees, tree)
	}
	slices.SortFunc(trees, func(a, b tlog.Tree) int { return int(a.N - b.N) })
	return trees, nil
}

// checkProof reads `old <size>`, hashes, an empty line and the newer checkpoint.
func checkProof(folder, vkey string, older, newer tlog.Tree) error {
	name := fmt.Sprintf("consistency/%d-%d", older.N, newer.N)
	data, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		return err
	}
	head, checkpoint, found := strings.Cut(string(data), "\n\n")
	lines := strings.Split(head, "\n")
	if !found || lines[0] != fmt.Sprintf("old %d", older.N) {
		return fmt.Errorf("%s: not the form", name)
	}
	var proof tlog.TreeProof
	for _, line := range lines[1:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, err := openNote([]byte(checkpoint), vkey)
	if err != nil {
		return err
	}
	if tree != newer {
		return fmt.Errorf("%s: leads to another checkpoint", name)
	}
	return tlog.CheckTree(proof, newer.N, newer.Hash, older.N, older.Hash)
}

func checkCosigned(folder, vkey, size string) error {
	cosigner, err := parseCosigner(vkey)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(folder, "checkpoints", size))
	if err != nil {
		return err
	}
	_, err = note.Open(data, note.VerifierList(cosigner))
	return err
}

func checkPublished(arguments []string) error {
	if len(arguments) != 2 && len(arguments) != 4 {
		return fmt.Errorf("usage: check_log published FOLDER VKEY [COSIGNER_VKEY SIZE]")
	}
	folder, vkey := arguments[0], arguments[1]
	trees, err := publishedTrees(folder, vkey)
	if err != nil {
		return err
	}
	newest, err := openCheckpoint(filepath.Join(folder, "checkpoint"), vkey)
	if err != nil {
		return err
	}
	if len(trees) == 0 || trees[len(trees)-1] != newest {
		return fmt.Errorf("the checkpoint is not the last of the published ones")
	}
	for i := 1; i < len(trees); i++ {
		if err := checkProof(folder, vkey, trees[i-1], trees[i]); err != nil {
			return err
		}
	}
	if len(arguments) == 4 {
		return checkCosigned(folder, arguments[2], arguments[3])
	}
	return nil
}

func check(arguments []string) error {
	if len(arguments) > 0 && arguments[0] == "published" {
		return checkPublished(arguments[1:])
	}
	if len(arguments) != 2 && len(arguments) != 4 {
		return fmt.Errorf("usage: check_log FOLDER VKEY [OLD_SIZE OLD_ROOT_BASE64]")
	}
	tree, err := openCheckpoint(filepath.Join(arguments[0], "checkpoint"), arguments[1])
	if err != nil {
		return err
	}
	hashes := tlog.TileHashReader(tree, Tiles{arguments[0]})
	if err := checkRoot(tree, hashes); err != nil {
		return err
	}
	if err := checkHashes(tree, hashes); err != nil {
		return err
	}
	if err := checkEntries(arguments[0], tree, hashes); err != nil {
		return err
	}
	if len(arguments) == 4 {
		return checkOlder(tree, hashes, arguments[2], arguments[3])
	}
	return nil
}

func main() {
	if err := check(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "check_log:", err)
		os.Exit(1)
	}
}
